import type { PartyCategory, TableFormat } from '$lib/model/event-table';
import { ownValues } from '$lib/model/own-table';
import type { DatePrecision } from '../events/row-date';
import type { PerpetratorRule } from '../events/row-parties';
import type { WherePrecision } from '../events/row-place';
import { bySlug } from '../events/slug';
import type { Find } from '../events/table-row';
import type { Mapping } from '../mapping';
import type { RawRow } from '../raw-table';
import type { TableLayout } from '../table-layout';

/** What a source means by what it writes; the rest is in the mapping. */
export interface Conventions {
  readonly datePrecisions: ReadonlyMap<string, DatePrecision>;
  readonly wherePrecisions: ReadonlyMap<string, WherePrecision>;
  /** which of the parties are perpetrators, where that follows from the type */
  readonly perpetrators: PerpetratorRule;
  /** what parties are that nothing else sorts */
  readonly otherParties: PartyCategory;
  /** names for the codes of types */
  readonly types: ReadonlyMap<string, string>;
  /** whether rows with the same identifier may each tell of other parties of the same event */
  readonly rowsAnEvent: 'one' | 'several';
}

/** One kind of event table: how it is known, what its columns are, and what it means by them. */
export interface EventFormat {
  readonly id: TableFormat;
  /** the columns by which a table is of this kind; undefined where it is not */
  readonly evidence: (
    layout: TableLayout,
    rows: readonly RawRow[]
  ) => readonly string[] | undefined;
  /** the mapping of a table of this kind, as far as its columns are there */
  readonly mapping: (layout: TableLayout, rows: readonly RawRow[]) => Mapping;
  readonly conventions: (mapping: Mapping, find: Find) => Conventions;
}

const place: WherePrecision = { precision: 'place', coordinates: true };
const near: WherePrecision = { precision: 'district', coordinates: true };
const district: WherePrecision = { precision: 'district', coordinates: false };
const region: WherePrecision = { precision: 'region', coordinates: false };
const unknown: WherePrecision = { precision: 'unknown', coordinates: false };

/** ACLED's geo_precision: coordinates of a region stand for no place. */
export const acledWhere: ReadonlyMap<string, WherePrecision> = new Map([
  ['1', place],
  ['2', near],
  ['3', region]
]);

/** UCDP's where_prec, which others use, too. */
export const ucdpWhere: ReadonlyMap<string, WherePrecision> = new Map([
  ['1', place],
  ['2', near],
  ['3', district],
  ['4', region],
  ['5', unknown],
  ['6', unknown],
  ['7', unknown]
]);

/** The words of our own tables. */
export const wordedWhere: ReadonlyMap<string, WherePrecision> = new Map(
  [...bySlug(ownValues.where_precision)].map(([slug, precision]) => [
    slug,
    { precision, coordinates: true }
  ])
);

/** What holds where a source has no conventions of its own. */
export const plainConventions: Conventions = {
  datePrecisions: new Map(),
  wherePrecisions: new Map([...ucdpWhere, ...wordedWhere]),
  perpetrators: () => [],
  otherParties: 'others',
  types: new Map(),
  rowsAnEvent: 'one'
};
