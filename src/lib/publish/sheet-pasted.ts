import { disarmed } from './csv';
import { escapeHtml } from './escape-html';
import type { Cell, Sheet } from './sheet';

/** A sheet as HTML that Word and Excel paste as a table, with its caption and its notes. */
export function sheetToHtml({ title, header, rows, notes }: Sheet): string {
  const head = header.map((text) => `<th scope="col">${textOf(text)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('');
  const below = notes.map((note) => `<p>${textOf(note)}</p>`).join('');
  const caption = `<caption>${textOf(title)}</caption>`;
  return `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>${below}`;
}

/** The same as text: cells parted by tabs, lines by line feeds. */
export function sheetToText({ title, header, rows, notes }: Sheet): string {
  const lines: (readonly Cell[])[] = [[title], header, ...rows, ...notes.map((note) => [note])];
  return lines.map((cells) => cells.map(oneLine).join('\t')).join('\n');
}

function cellOf(cell: Cell, column: number): string {
  if (column === 0) return `<th scope="row">${textOf(cell)}</th>`;
  return typeof cell === 'number' ? `<td align="right">${cell}</td>` : `<td>${textOf(cell)}</td>`;
}

const textOf = (cell: Cell): string => escapeHtml(disarmed(cell));

const oneLine = (cell: Cell): string => disarmed(cell).replace(/\s*[\t\n\r]\s*/g, ' ');
