import type { Count } from './count';
import type { Harm, VictimStatus } from './harm';
import type { PartialDate } from './partial-date';
import type { Attribution, PerpetratorId } from './perpetrator';
import type { Text } from './text';

export type IncidentId = string;
export type RegionCode = string;

/** What was done at one place, or several named together, on one date or in one period. */
export interface Incident {
  readonly id: IncidentId;
  readonly type: string;
  readonly title: Text;
  readonly description: Text;
  /** later turns of the same case: charged, sentenced, still held */
  readonly status: Text | undefined;
  readonly when: PartialDate;
  /** when the finding was published, where the source says so */
  readonly documented: PartialDate | undefined;
  readonly where: Where;
  readonly involvements: readonly Involvement[];
  readonly harms: readonly HarmSuffered[];
  readonly citations: readonly Citation[];
}

export interface Where {
  readonly places: readonly Place[];
  readonly precision: 'place' | 'district' | 'region' | 'unknown';
}

/** How a region is known: named itself, from a district or newer region, or from a gazetteer. */
export type RegionBasis = 'stated' | 'mapped' | 'inferred';

export interface Place {
  /** as the source writes it */
  readonly name: string;
  /** the district or region as the source writes it */
  readonly district: string;
  readonly region: RegionCode | undefined;
  readonly basis: RegionBasis | 'not-stated';
  /** decimal degrees, WGS 84 */
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | undefined;
}

/** Who is said to have taken part in an incident, and how firmly. */
export interface Involvement {
  readonly perpetrator: PerpetratorId;
  readonly attribution: Attribution;
}

/** One kind of harm to one group of people. A person counts once under each harm suffered. */
export interface HarmSuffered {
  readonly harm: Harm;
  readonly victims: VictimStatus;
  readonly group: Text;
  readonly count: Count;
  /** how many of them, at least, were women and children; never added to the count */
  readonly women: number | undefined;
  readonly children: number | undefined;
}

/**
 * Where in a document the passage stands, after W3C TextPositionSelector; or a row of a table,
 * which has its line as its paragraph, and no characters.
 */
export interface Passage {
  readonly document: string;
  readonly section: string;
  readonly subsection: string;
  /** counted from 1 within the innermost heading */
  readonly paragraph: number;
  /** Unicode code points from the beginning of the document; end is exclusive */
  readonly start: number;
  readonly end: number;
}

/** Whether it is a row of a table. */
export const isRow = ({ end }: Passage): boolean => end === 0;

export interface Citation extends Passage {
  /** the harms it is about; empty for the whole incident */
  readonly harms: readonly Harm[];
  /** whom the document itself cites */
  readonly cites: Text | undefined;
}
