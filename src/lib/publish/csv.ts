import { csvFormatRows } from 'd3';
import type { Cell, Sheet } from './sheet';

/**
 * A sheet as CSV (RFC 4180, UTF-8 with a byte-order mark, so that spreadsheets read accents).
 * Texts that a spreadsheet would run as a formula are preceded by an apostrophe.
 */
export function sheetToCsv({ title, header, rows, notes }: Sheet): string {
  const lines: (readonly Cell[])[] = [header, ...rows, [], [title], ...notes.map((note) => [note])];
  return `\ufeff${csvFormatRows(lines.map((cells) => cells.map(disarmed)))}\n`;
}

/** A cell as text that no spreadsheet runs as a formula. */
export const disarmed = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  return cell.replace(formula, "$1'");
};

/**
 * Where a formula begins: at the head of a cell, and after what programs set to other languages take
 * for the end of one. Some take characters of full width, too.
 */
const formula = /(^|[;\t])(?=[=+\-@\t\r\n＝＋－＠])/g;
