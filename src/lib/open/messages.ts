import type { Cube } from '$lib/cube/cube';
import type { Dataset } from '$lib/model/dataset';
import type { FormatReason, PartyCategory, TableFormat } from '$lib/model/event-table';
import type { Incident, IncidentId } from '$lib/model/incident';
import type { Problem } from '$lib/model/problem';
import type { OpenTable } from '$lib/readers/containers/open-file';
import type { Choices } from '$lib/readers/containers/source';
import type { Column, Mapping } from '$lib/readers/mapping';
import type { LoadedBoundaries } from '$lib/readers/regions/locator';
import type { Suggestion } from '$lib/readers/suggest-mapping';
import type { ProblemQuery, RowSummary } from '$lib/stores/row-report';
import type { Surroundings } from '$lib/stores/surroundings';
import type { IncidentPage, IncidentQuery } from '$lib/stores/store';

/** A file as it was chosen; its path is that inside the folder where a folder was chosen. */
export interface ChosenFile {
  readonly path: string;
  readonly content: Blob;
}

/** How a file is to be read, as far as somebody says so; the rest is found out. */
export interface Manner {
  /** the one of several files in an archive or a folder */
  readonly part?: string;
  readonly choices: Choices;
  readonly format?: TableFormat;
  readonly mapping?: Mapping;
  /** of the file that the mapping came in, if it did */
  readonly mappingName?: string;
}

/** What only the reader knows of a file; empty where it is not said. */
export interface Settings {
  readonly title: string;
  readonly documentedBy: string;
  readonly selection: Dataset['selection'];
}

/** What is to be read, and how. */
export interface Chosen {
  readonly files: readonly ChosenFile[];
  readonly manner: Manner;
  readonly settings: Settings;
}

/** How far reading has come. */
export interface Progress {
  readonly rows: number;
  readonly bytes: number;
  /** how many bytes there are in all */
  readonly size: number;
}

/** What files came to. */
export interface Outcome {
  readonly dataset: Dataset;
  readonly cube: Cube;
  readonly summary: RowSummary;
  /** the boundaries by which coordinates were given regions, and which could not be had */
  readonly boundaries?: BoundariesUsed;
}

export type BoundariesUsed = ReadonlyMap<string, LoadedBoundaries>;

/** What files are, before they are read whole. */
export type Finding =
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'several'; readonly name: string; readonly parts: readonly string[] }
  | FoundTable;

export interface FoundTable {
  readonly kind: 'table';
  readonly name: string;
  readonly container: OpenTable['format'];
  readonly packing: OpenTable['packing'];
  readonly dialect: OpenTable['dialect'];
  /** undefined where somebody has to say what the columns are */
  readonly format: TableFormat | undefined;
  readonly isFormatChosen: boolean;
  readonly reasons: readonly FormatReason[];
  readonly columns: readonly TableColumn[];
  /** by the columns as they are named here, without what the table lacks */
  readonly mapping: Mapping;
  /** what it would be if nobody said anything */
  readonly suggested: Mapping;
  readonly suggestions: readonly Suggestion[];
  /** why the mapping that was asked for is not this one */
  readonly misfit: Problem | undefined;
  /** whether the mapping is that of a file */
  readonly isMappingGiven: boolean;
}

export interface TableColumn {
  /** as a mapping names it */
  readonly column: Column;
  /** its name for people: its header, its hashtag, or its number */
  readonly name: string;
}

/** What becomes of one row. */
export interface PreviewedRow {
  readonly line: number;
  /** as they stand in the file */
  readonly cells: readonly string[];
  /** undefined where none is made of it */
  readonly incident: Incident | undefined;
  readonly problems: readonly Problem[];
}

/** What a mapping makes of a table's first rows. */
export interface Preview {
  readonly rows: readonly PreviewedRow[];
  /** what names who and where; undefined where no row could be read */
  readonly dataset: Dataset | undefined;
  /** columns that the mapping reads and the table lacks, and the like */
  readonly problems: readonly Problem[];
}

/** A party that a table names, and in how many rows. */
export interface NamedParty {
  readonly name: string;
  /** as it is guessed from the name and the source's code */
  readonly category: PartyCategory;
  readonly rows: number;
}

/** The parties of a table, those named most often first. */
export interface NamedParties {
  readonly parties: readonly NamedParty[];
  /** how many there are in all */
  readonly total: number;
}

/** What a page asks the worker that holds a file's incidents. */
export type Question =
  | {
      readonly kind: 'inspect';
      readonly files: readonly ChosenFile[];
      readonly manner: Manner;
    }
  | {
      readonly kind: 'open';
      readonly chosen: Chosen;
      /** whether it stays in this browser */
      readonly isKept: boolean;
      /** of an earlier reading, which this one has to come to the same regions as */
      readonly boundaries?: BoundariesUsed;
    }
  /** about the table that was looked at last */
  | { readonly kind: 'preview'; readonly mapping: Mapping }
  | { readonly kind: 'parties'; readonly mapping: Mapping }
  | { readonly kind: 'incidents'; readonly query: IncidentQuery }
  | { readonly kind: 'incident'; readonly id: IncidentId }
  | { readonly kind: 'around'; readonly id: IncidentId }
  | { readonly kind: 'problems'; readonly query: ProblemQuery };

/** Why files could not be opened at all. */
export interface Refusal {
  readonly kind: 'refused';
  readonly problems: readonly Problem[];
}

export type Answer =
  | { readonly kind: 'found'; readonly finding: Finding }
  | { readonly kind: 'opened'; readonly outcome: Outcome; readonly isKept: boolean }
  | { readonly kind: 'preview'; readonly preview: Preview }
  | { readonly kind: 'parties'; readonly named: NamedParties }
  | Refusal
  | { readonly kind: 'incidents'; readonly page: IncidentPage }
  | { readonly kind: 'incident'; readonly incident: Incident | undefined }
  | { readonly kind: 'around'; readonly around: Surroundings | undefined }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Asks, and hears of progress until the answer comes. */
export type Ask = (
  question: Question,
  onprogress?: (progress: Progress) => void
) => Promise<Answer>;
