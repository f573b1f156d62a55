import { plainText } from './events/cell-text';
import { columnKey } from './events/slug';
import type { Cell, RawRow } from './raw-table';

/** What stands above a table's data, and where its columns are. */
export interface TableLayout {
  /** the columns' names as written; empty where a column, or the whole table, has none */
  readonly names: readonly string[];
  /** HXL hashtags with sorted attributes: `#group+name+perp`; empty where there are none */
  readonly tags: readonly string[];
  /** the rows above the first row of data */
  readonly above: number;
}

const hashtag = /^#[a-z][\w-]*(\s*\+\s*[\w-]+)*$/i;
const looksLikeData = /^[-+]?[\d.,]+$|^\d{4}-\d\d-\d\d|^(true|false)$/i;

/** How far down headers are looked for. */
const furthest = 25;

/** Finds the header, the HXL row below it, and where the data begin. */
export function layoutOf(rows: readonly RawRow[], isKnown: (key: string) => boolean): TableLayout {
  const head = rows.slice(0, furthest).map(({ cells }) => cells.map(textOf));
  const tagRow = head.findIndex(isTagRow);
  if (tagRow >= 0) {
    const above = head.slice(0, tagRow).findLastIndex((cells) => cells.some(isFilled));
    const names = head[above] ?? [];
    return { names, tags: (head[tagRow] ?? []).map(normalTag), above: tagRow + 1 };
  }
  const header = headerRow(head, isKnown);
  return { names: head[header] ?? [], tags: [], above: header + 1 };
}

/** `#affected +killed +f` and `#affected+f+killed` are one hashtag. */
export function normalTag(text: string): string {
  const [tag = '', ...attributes] = text.toLowerCase().replaceAll(/\s+/g, '').split('+');
  return [tag, ...attributes.sort()].join('+');
}

/** A column's name for people: its header, its hashtag, or its number. */
export const columnName = ({ names, tags }: TableLayout, at: number): string =>
  names[at] || tags[at] || String(at + 1);

/** The position of the first column of one of these names. */
export function columnNamed(layout: TableLayout, ...names: readonly string[]): number | undefined {
  const keys = layout.names.map(columnKey);
  for (const name of names) {
    const at = keys.indexOf(columnKey(name));
    if (at >= 0) return at;
  }
  return undefined;
}

/** Finds the name, as this table writes it, of the first column of one of some names. */
export const namesIn =
  (layout: TableLayout) =>
  (...names: readonly string[]): string | undefined => {
    const at = columnNamed(layout, ...names);
    return at === undefined ? undefined : layout.names[at];
  };

/** What stands in a column of some rows, headers left out. */
export const textsBelow = (
  { above }: TableLayout,
  rows: readonly RawRow[],
  at: number | undefined
): string[] =>
  at === undefined
    ? []
    : rows
        .slice(above)
        .map(({ cells }) => plainText(cells[at] ?? null).trim())
        .filter(isFilled);

const textOf = (cell: Cell): string => plainText(cell).trim();

const isFilled = (text: string): boolean => text !== '';

function isTagRow(cells: readonly string[]): boolean {
  const filled = cells.filter(isFilled);
  return filled.length > 0 && filled.every((text) => hashtag.test(text));
}

/** The row with the most names that are known; without any, a first row of nothing but names. */
function headerRow(
  head: readonly (readonly string[])[],
  isKnown: (key: string) => boolean
): number {
  const scores = head.map((cells) => new Set(cells.map(columnKey).filter(isKnown)).size);
  const best = Math.max(0, ...scores);
  if (best >= 2) return scores.indexOf(best);
  const first = head.findIndex((cells) => cells.some(isFilled));
  const filled = head[first]?.filter(isFilled) ?? [];
  const areNames = filled.length > 0 && !filled.some((text) => looksLikeData.test(text));
  return areNames && new Set(filled).size === filled.length && best + filled.length > 1
    ? first
    : -1;
}
