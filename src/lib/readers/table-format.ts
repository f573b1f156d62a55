import type { FormatReason, TableFormat } from '$lib/model/event-table';
import { columnKey } from './events/slug';
import { partKeys } from './events/column-words';
import { dateOrderOf } from './events/event-date';
import { harmHeader } from './events/harm-header';
import { acled, acledColumns, lacksEventIds } from './formats/acled';
import { aidColumns, aidIncidents } from './formats/aid-incidents';
import type { EventFormat } from './formats/event-format';
import { flat } from './formats/flat';
import { hxl } from './formats/hxl';
import { template, templateHeaders } from './formats/template';
import { ucdp, ucdpColumns } from './formats/ucdp';
import type { Column, Mapping } from './mapping';
import type { RawRow } from './raw-table';
import { suggestForUnknown, suggestMapping, type Suggestion } from './suggest-mapping';
import { columnNamed, layoutOf, textsBelow, type TableLayout } from './table-layout';

export interface Recognition {
  /** undefined where somebody has to say what the columns are */
  readonly format: TableFormat | undefined;
  readonly reasons: readonly FormatReason[];
  readonly layout: TableLayout;
  /** of the format, or what is suggested where there is none */
  readonly mapping: Mapping;
  /** what the columns seem to be by their names and by what stands in them */
  readonly suggestions: readonly Suggestion[];
}

/** In the order in which they are tried: the more particular ones first. */
const formats: readonly EventFormat[] = [acled, ucdp, aidIncidents, template, hxl, flat];

const known = new Set([
  ...[...acledColumns, ...ucdpColumns, ...aidColumns, ...templateHeaders].map(columnKey),
  ...[...partKeys.values()].flat()
]);

/** What kind of table it is, from its first rows (about 50). */
export function recogniseTable(rows: readonly RawRow[]): Recognition {
  const layout = layoutOf(rows, (key) => known.has(key) || harmHeader(key) !== undefined);
  for (const format of formats) {
    const columns = format.evidence(layout, rows);
    if (!columns) continue;
    const mapping = format.mapping(layout, rows);
    const reasons = [mainReason(format.id, columns), ...remarks(layout, rows, mapping)];
    const { suggestions } = suggestMapping(layout, rows);
    return { format: format.id, reasons, layout, mapping, suggestions };
  }
  const { mapping, suggestions } = suggestForUnknown(layout, rows);
  const reasons = [reason('nothing-known'), ...remarks(layout, rows, mapping)];
  return { format: undefined, reasons, layout, mapping, suggestions };
}

/** The mapping of a table that somebody says is of a format, whatever it looks like. */
export const mappingAs = (
  format: TableFormat,
  layout: TableLayout,
  rows: readonly RawRow[]
): Mapping => formatOf(format).mapping(layout, rows);

export function formatOf(id: TableFormat): EventFormat {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`unknown format: ${id}`);
  return format;
}

const reason = (code: FormatReason['code'], columns: readonly string[] = []): FormatReason => ({
  code,
  columns
});

function mainReason(format: TableFormat, columns: readonly string[]): FormatReason {
  if (format === 'flat') return reason('columns-suggested', columns);
  return reason(columns.length > 0 ? 'columns-known' : 'columns-in-order', columns);
}

/** What else was found out about a table, and what somebody should look at. */
function remarks(layout: TableLayout, rows: readonly RawRow[], mapping: Mapping): FormatReason[] {
  const { names, tags, above } = layout;
  const headers = (names.some((name) => name !== '') ? 1 : 0) + (tags.length > 0 ? 1 : 0);
  const hasIndex = names.length > 1 && names[0] === '' && names.slice(1).every(Boolean);
  const { start: date, end } = mapping.date;
  const textsOf = (column: Column | undefined) =>
    textsBelow(layout, rows, positionOf(layout, column));
  const { unsure } = dateOrderOf([...textsOf(date), ...textsOf(end)]);
  return [
    ...(tags.length > 0 ? [reason('hashtags', tags.filter(Boolean))] : []),
    ...(lacksEventIds(layout) ? [reason('event-ids-missing', ['event_id_cnty'])] : []),
    ...(hasIndex ? [reason('index-column')] : []),
    ...(above > headers ? [reason('rows-above')] : []),
    ...(unsure ? [reason('order-unsure', [String(date)])] : [])
  ];
}

/** Where a mapping's column stands in a table; undefined where it is missing. */
export function positionOf(layout: TableLayout, column: Column | undefined): number | undefined {
  if (column === undefined || typeof column === 'number') return column;
  const exact = layout.names.indexOf(column);
  if (exact >= 0) return exact;
  const tag = column.startsWith('#') ? layout.tags.indexOf(column) : -1;
  return tag >= 0 ? tag : columnNamed(layout, column);
}
