import { countedHarms } from '$lib/model/harm';
import type { RegionBasis, RegionCode } from '$lib/model/incident';
import type { Period } from '$lib/model/partial-date';
import type { Attribution, PerpetratorId } from '$lib/model/perpetrator';

/** Every region an incident touches, once, by code; empty where none is stated. */
export type RegionSet = readonly { readonly region: RegionCode; readonly basis: RegionBasis }[];

/** Everyone said to have taken part, once, by id; empty where nobody is named. */
export type PerpetratorSet = readonly {
  readonly perpetrator: PerpetratorId;
  readonly attribution: Attribution;
}[];

/** What the numbers in a table's key columns stand for; periods in order of first and last month. */
export interface Dictionaries {
  readonly periods: readonly Period[];
  readonly regions: readonly RegionSet[];
  readonly perpetrators: readonly PerpetratorSet[];
  readonly types: readonly string[];
}

export const keyNames = ['period', 'regions', 'perpetrators', 'type', 'victims'] as const;
export type KeyName = (typeof keyNames)[number];

export const measureNames = [
  'incidents',
  'once',
  'low',
  'best',
  'high',
  'open',
  'approximate',
  'unstated'
] as const;
export type MeasureName = (typeof measureNames)[number];

/**
 * Cells of one measure, a row each, sorted by period. Keys index the dictionaries; `victims`
 * indexes the victim statuses. Everything is finite and adds:
 *
 * - `incidents` contribute with these victims; `once` counts an incident in one only of the rows
 *   that its victims' statuses spread it over, so that it adds up over all of them;
 * - `high` is the finite part, `open` the number of contributions without an upper end.
 */
export type Table = Readonly<Record<KeyName | MeasureName, Uint32Array>> & {
  readonly length: number;
};

/** One value for every column of a table. */
export const mapColumns = <T>(
  column: (name: KeyName | MeasureName) => T
): Record<KeyName | MeasureName, T> => ({
  period: column('period'),
  regions: column('regions'),
  perpetrators: column('perpetrators'),
  type: column('type'),
  victims: column('victims'),
  incidents: column('incidents'),
  once: column('once'),
  low: column('low'),
  best: column('best'),
  high: column('high'),
  open: column('open'),
  approximate: column('approximate'),
  unstated: column('unstated')
});

/** A table from its columns, each of `length` numbers. */
export const makeTable = (
  length: number,
  column: (name: KeyName | MeasureName) => Uint32Array
): Table => ({ length, ...mapColumns(column) });

/** What a table can count. Incidents are counted as exactly one each, by the same arithmetic. */
export const counted = ['incidents', ...countedHarms] as const;
export type Counted = (typeof counted)[number];

/** Incidents rolled up by period, regions, perpetrators and type. */
export interface Cube {
  readonly dictionaries: Dictionaries;
  readonly tables: Readonly<Partial<Record<Counted, Table>>> & { readonly incidents: Table };
}
