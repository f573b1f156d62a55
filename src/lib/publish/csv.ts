import { csvFormatRows } from 'd3';
import type { Cell, Sheet } from './sheet';

/**
 * A sheet as CSV (RFC 4180, UTF-8 with a byte-order mark, so that spreadsheets read accents).
 * Texts that a spreadsheet would run as a formula are preceded by an apostrophe.
 */
export function sheetToCsv({ title, header, rows, notes }: Sheet): string {
  const lines: (readonly Cell[])[] = [header, ...rows, [], [title], ...notes.map((note) => [note])];
  return `\ufeff${csvFormatRows(lines.map((cells) => cells.map(harmless)))}\n`;
}

const harmless = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
};
