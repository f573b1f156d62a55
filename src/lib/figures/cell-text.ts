import { countText } from '$lib/i18n/count-text';
import type { I18n } from '$lib/i18n/i18n';
import type { Column, Figure, TableRow } from './figure';
import { cellOf } from './row-json';

/** What stands in a cell of a figure's table. */
export function cellText(row: TableRow, { key }: Column, { words }: I18n): string | number {
  const instead = row.instead?.[key];
  if (instead !== undefined) return instead;
  if (key === 'qualifier') return row.text;
  const cell = cellOf(row, key);
  if (cell === null) return key === 'high' ? words.columns.open : '';
  return cell;
}

/** The total beneath a figure's rows; totals themselves and two datasets have none. */
export function totalRow({ id, kind, total }: Figure, i18n: I18n): TableRow | undefined {
  if (id === 'beside' || kind === 'tiles' || kind === 'trends' || kind === 'matrix')
    return undefined;
  return {
    key: 'total',
    label: i18n.words.columns.total,
    parent: undefined,
    tally: total,
    text: countText(total, i18n),
    cells: {}
  };
}
