import type { Count } from './count';
import type { Passage, RegionCode } from './incident';
import type { Month } from './month';
import type { PartialDate } from './partial-date';
import type { Category, Perpetrator } from './perpetrator';
import type { Text } from './text';

export type DatasetId = string;

/** Everything about a dataset but its incidents. */
export interface Dataset {
  readonly id: DatasetId;
  readonly title: Text;
  readonly description: Text;
  /** the source in a few words, for "incidents documented by …" */
  readonly documentedBy: Text;
  /** SHA-256 of the package's files, shortened to 12 hexadecimal digits */
  readonly version: string;
  /** the day as of which these data stand, in ISO 8601, where the package says it */
  readonly created: string | undefined;
  readonly licence: { readonly name: string; readonly url: string };
  readonly period: { readonly from: Month; readonly to: Month };
  /** what recorded it: all that its criteria cover, or cases that a report tells of */
  readonly selection: 'systematic' | 'illustrative';
  /** made up, for tests and the gallery */
  readonly invented: boolean;
  readonly types: readonly string[];
  /** of types that are not Attest's own */
  readonly typeNames?: Readonly<Record<string, Text>>;
  readonly categories: readonly Category[];
  readonly perpetrators: readonly Perpetrator[];
  readonly regions: readonly Region[];
  readonly documents: readonly SourceDocument[];
  readonly aggregates: readonly Aggregate[];
  readonly outcomes: readonly Outcome[];
  readonly context: readonly ContextItem[];
  readonly notes: readonly Note[];
  /** what a reader has opened in their own browser, which has no address that others could follow */
  readonly file?: OpenedFile;
}

/** A file or folder by its name and its SHA-256. */
export interface OpenedFile {
  readonly name: string;
  readonly sha256: string;
}

export interface Region {
  /** ISO 3166-2 */
  readonly code: RegionCode;
  readonly name: Text;
}

export interface SourceDocument {
  readonly id: string;
  readonly title: Text;
  readonly publisher: string;
  /** EDTF */
  readonly published: string;
  readonly url: string;
  /** ISO 8601 day */
  readonly accessed: string;
  /** of the text that positions refer to, in UTF-8 */
  readonly sha256: string;
  readonly note: Text;
}

/** A total that the source gives without its incidents; never added to anything. */
export interface Aggregate {
  readonly id: string;
  /** the aggregate of which this is a part */
  readonly partOf: string | undefined;
  readonly title: Text;
  readonly unit: 'incidents' | 'people';
  readonly count: Count;
  readonly period: PartialDate;
  readonly saidBy: Text;
  readonly documented: PartialDate | undefined;
  readonly passage: Passage;
}

/** A court's decision on earlier crimes; never a harm. */
export interface Outcome {
  readonly id: string;
  readonly title: Text;
  readonly date: PartialDate;
  readonly court: Text;
  readonly people: Count;
  readonly places: readonly string[];
  readonly years: readonly string[];
  readonly passage: Passage;
}

/** Dated background, for annotations on a timeline. */
export interface ContextItem {
  readonly id: string;
  readonly date: PartialDate;
  readonly title: Text;
  /** short enough to stand in a chart */
  readonly label: Text;
  readonly passage: Passage;
}

export interface Note {
  readonly id: string;
  readonly kind: 'choice' | 'difference' | 'agreement' | 'limit';
  readonly incident: string | undefined;
  readonly text: Text;
}
