import { harmlessText } from '$lib/model/harmless-text';
import type { Sheet } from './sheet';

/** A sheet whose every text is harmless. */
export const harmlessSheet = (sheet: Sheet): Sheet => ({
  ...sheet,
  title: harmlessText(sheet.title),
  header: sheet.header.map(harmlessText),
  rows: sheet.rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? harmlessText(cell) : cell))
  ),
  notes: sheet.notes.map(harmlessText)
});
