import { max } from 'd3';
import type { Grid, GridLine, Row } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import type { Box, Hit, Layout, Mark, Rule, TextItem } from '../layout';
import { hitOf } from '../segments';
import { textWidth, wrapText } from '../text-width';
import { baseOf, cellMarks } from './matrix-cell';
import type { CellOf } from './matrix-layout';

const narrowest = 230;
const between = 24;
const headSize = 14;
const size = 13;
const lineHeight = 17;
const above = 20;
const inset = 6;

/** What fills a matrix's drawing. */
export type Blocks = Pick<
  Layout,
  'height' | 'plot' | 'marks' | 'hits' | 'texts' | 'upon' | 'rules'
>;

/** Each column of a matrix as a list beneath its name, as many lists side by side as have room. */
export function layoutBlocks(grid: Grid, cellOf: CellOf, width: number, i18n: I18n): Blocks {
  const abreast = Math.max(1, Math.floor((width + between) / (narrowest + between)));
  const wide = (width - between * (abreast - 1)) / abreast;
  let top = 0;
  const blocks: Blocks[] = [];
  for (const columns of chunks(grid.columns, abreast)) {
    const heads = columns.map(({ label }) => wrapText(label, headSize, wide));
    const under = top + above + (max(heads, ({ length }) => length) ?? 1) * lineHeight;
    const made = columns.map((column, at) => {
      const x = at * (wide + between);
      const box = { x, y: under, width: wide, height: 0 };
      return placeBlock(grid, column, heads[at] ?? [], { box, cellOf, i18n });
    });
    top = max(made, ({ height }) => height) ?? under;
    blocks.push(...made);
  }
  return {
    height: top,
    plot: { x: 0, y: 0, width, height: top },
    marks: blocks.flatMap(({ marks }) => marks),
    hits: blocks.flatMap(({ hits }) => hits),
    texts: blocks.flatMap(({ texts }) => texts),
    upon: blocks.flatMap(({ upon }) => upon ?? []),
    rules: blocks.flatMap(({ rules }) => rules)
  };
}

const chunks = <T>(items: readonly T[], length: number): T[][] =>
  items.length === 0 ? [] : [items.slice(0, length), ...chunks(items.slice(length), length)];

/** @param box where its first line begins */
function placeBlock(
  grid: Grid,
  column: GridLine,
  head: readonly string[],
  { box, cellOf, i18n }: { readonly box: Box; readonly cellOf: CellOf; readonly i18n: I18n }
): Blocks {
  let y = box.y;
  const marks: Mark[] = [];
  const hits: Hit[] = [];
  const upon: TextItem[] = [];
  const rules: Rule[] = [];
  for (const line of grid.rows) {
    const row = cellOf(line.key, column.key);
    if (!row) continue;
    const { value, label } = wordsOf(row, line, box.width, i18n);
    const place = { ...box, y, height: label.length * lineHeight + 10 };
    const tone = line.apart && line.key !== 'total' ? 'soft' : 'ink';
    const write = (key: string, text: string, at: number, atLine = 0): TextItem => ({
      key: `${key}-${row.key}`,
      x: at,
      y: place.y + 16 + atLine * lineHeight,
      text,
      anchor: key === 'value' ? 'end' : 'start',
      size,
      tone: row.tally.incidents === 0 ? 'soft' : tone
    });
    marks.push(...cellMarks(row, place));
    hits.push(hitOf(row, place));
    upon.push(
      ...label.map((text, at) => write(`label-${at}`, text, box.x + inset, at)),
      write('value', value, box.x + box.width - inset)
    );
    rules.push(ruleOf(row, place, line));
    y += place.height;
  }
  const texts = head.map((text, at): TextItem => ({
    key: `head-${column.key}-${at}`,
    x: box.x,
    y: box.y - 7 - (head.length - 1 - at) * lineHeight,
    text,
    anchor: 'start',
    size: headSize,
    tone: 'ink'
  }));
  return { height: y, plot: box, marks, hits, texts, upon, rules };
}

/** A number with its incidents, in words where it is not stated and they fit beside the label. */
function wordsOf(row: Row, line: GridLine, width: number, i18n: I18n) {
  const base = baseOf(row, i18n);
  const within = width - 2 * inset;
  const withBase = (text: string) => (base ? `${text} ${base}` : text);
  const inWords = withBase(i18n.words.counts.notStated);
  const fit = textWidth(line.label, size) + textWidth(inWords, size) + 12 <= within;
  const value = row.shortText === '?' && fit ? inWords : withBase(row.shortText);
  return { value, label: wrapText(line.label, size, within - textWidth(value, size) - 12) };
}

const ruleOf = ({ key }: Row, { x, y, width }: Box, line: GridLine): Rule => ({
  key: `line-${key}`,
  x1: x,
  x2: x + width,
  y1: Math.round(y) + 0.5,
  y2: Math.round(y) + 0.5,
  style: line.key === 'total' ? 'dotted' : 'grid'
});
