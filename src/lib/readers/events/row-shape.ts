import type { Cell, RawRow } from '../raw-table';
import { plainText } from './cell-text';
import { slugOf } from './slug';
import type { TableRow } from './table-row';

const initials = new Set('tgs \u00a0"TGS');
const begins = /^[\s\u00a0"]*(?:grand|sub|sous|som|sum|tot)/i;
const totals = /^(?:grand-|sub-?|sous-)?(?:totals?|totaux)(?:-[^-]+){0,2}$|^(?:sum|somme)$/;

/** Whether a row may tell of an incident; rejects it where its cells are too many, or are totals. */
export function isRowOfTable(row: TableRow, cells: RawRow['cells'], width: number): boolean {
  const label = totalsLabel(cells);
  if (label !== undefined) row.reject('totals-row', undefined, label);
  else if (hasTooMany(cells, width)) {
    row.reject('too-many-cells', undefined, String(cells.length), String(width));
  }
  return row.sound;
}

/** More cells than columns stand in wrong columns; empty ones do no harm. */
const hasTooMany = (cells: RawRow['cells'], width: number): boolean =>
  width > 0 && cells.length > width && cells.slice(width).some(isFilled);

/**
 * What a row calls itself that adds up those above it: in the first cell that holds anything, or in
 * the only one that holds words.
 */
function totalsLabel(cells: RawRow['cells']): string | undefined {
  const label = cells.find(saysTotal);
  if (label === undefined) return undefined;
  const isAlone = cells.filter(hasWords).length === 1;
  return isAlone || cells.find(isFilled) === label ? String(label) : undefined;
}

const saysTotal = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  initials.has(cell.charAt(0)) &&
  begins.test(cell) &&
  totals.test(slugOf(cell));

const isFilled = (cell: Cell): boolean => plainText(cell).trim() !== '';

const hasWords = (cell: Cell): boolean => typeof cell === 'string' && /\p{L}/u.test(cell);
