import type { Perpetrator } from '$lib/model/perpetrator';
import type { Batch } from '$lib/model/problem';
import type { SeenRegion } from './regions/region-finder';

/** What became of the rows below the headers, blank ones not counted: the last three add up to the first. */
export interface RowCounts {
  readonly rows: number;
  readonly read: number;
  readonly rejected: number;
  /** rows about an incident that an earlier row has told */
  readonly duplicates: number;
  /** those of them that add a party to their incident, which is thus not left out */
  readonly further?: number;
}

/** What a table's reader hands on: incidents, problems, counts, and who and where is new in them. */
export interface TableBatch extends Batch {
  readonly counts: RowCounts;
  readonly perpetrators: readonly Perpetrator[];
  readonly regions: readonly SeenRegion[];
}

export const noRows: RowCounts = { rows: 0, read: 0, rejected: 0, duplicates: 0 };

export const addCounts = (a: RowCounts, b: RowCounts): RowCounts => ({
  rows: a.rows + b.rows,
  read: a.read + b.read,
  rejected: a.rejected + b.rejected,
  duplicates: a.duplicates + b.duplicates,
  ...(a.further || b.further ? { further: (a.further ?? 0) + (b.further ?? 0) } : {})
});
