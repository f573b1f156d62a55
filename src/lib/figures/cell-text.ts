import { cellOf } from './figure-json';
import type { Column, Figure } from './figure';
import type { I18n } from '$lib/i18n/i18n';

/** What stands in a cell of a figure's table. */
export function cellText(
  row: Figure['rows'][number],
  { key }: Column,
  { words }: I18n
): string | number {
  if (key === 'qualifier') return row.text;
  const cell = cellOf(row, key);
  if (cell === null) return key === 'high' ? words.columns.open : '';
  return cell;
}
