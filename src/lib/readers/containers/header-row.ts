import type { RawRow } from '../raw-table';
import type { Known } from './known';
import { Unreadable } from './unreadable';

/** The first row that fills at least half as many columns as the widest of the first rows. */
export function detectHeaderRow(rows: readonly RawRow[], chosen?: number): Known<number> {
  if (chosen !== undefined) {
    if (rows.some(({ line }) => line === chosen)) return { value: chosen, why: 'chosen' };
    throw new Unreadable('header-missing', { value: String(chosen) });
  }
  const widest = rows.reduce((most, row) => Math.max(most, filled(row)), 0);
  const header = rows.find((row) => filled(row) * 2 >= widest);
  const value = header?.line ?? 1;
  return { value, why: header === rows[0] ? 'first' : 'content' };
}

const filled = ({ cells }: RawRow): number =>
  cells.filter((cell) => cell !== null && cell !== '').length;
