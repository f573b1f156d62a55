import { scaleLinear, sum } from 'd3';
import type { Figure, Grid, GridLine, Row } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import type { Layout, Rule, TextItem } from '../layout';
import { legendOf } from '../legend';
import { textWidth, wrapText } from '../text-width';
import { layoutBlocks } from './matrix-blocks';
import { numberSize, placeCell } from './matrix-cell';
import { placeHeads, type HeadedColumn } from './matrix-heads';

const cellHeight = 46;
const labelSize = 14;
const lineHeight = 18;
const widestLabel = 150;
const narrowestCell = 36;
const between = 12;

/** A matrix as a whole where its columns have room, else each column as a list of its own. */
export function layoutMatrix(figure: Figure, width: number, i18n: I18n): Layout {
  const { grid, rows } = figure;
  if (!grid) throw new Error(`no grid: ${figure.id}`);
  const cellOf = cellsOf(rows);
  const base = empty(figure, width);
  const left = labelWidth(grid);
  const columns = columnBoxes(grid, cellOf, left, width);
  const heads = columns && placeHeads(columns, width);
  if (!heads) return { ...base, ...layoutBlocks(grid, cellOf, width, i18n) };
  const top = heads.height;
  const placed = grid.rows.flatMap((line, at) =>
    columns.flatMap(({ key, x, width: wide }) => {
      const row = cellOf(line.key, key);
      const box = { x, y: top + at * cellHeight, width: wide, height: cellHeight };
      return row ? [placeCell(row, box, i18n)] : [];
    })
  );
  const height = top + grid.rows.length * cellHeight;
  return {
    ...base,
    height,
    plot: { x: left, y: top, width: width - left, height: height - top },
    abreast: grid.columns.length,
    marks: placed.flatMap(({ marks }) => marks),
    hits: placed.map(({ hit }) => hit),
    upon: placed.flatMap(({ texts }) => texts),
    texts: [
      ...heads.texts,
      ...grid.rows.flatMap((line, at) => labelOf(line, top + (at + 0.5) * cellHeight, left))
    ],
    rules: [
      ...heads.rules,
      ...grid.rows.map(({ key }, at) => ruleAbove(key, top + at * cellHeight, width))
    ]
  };
}

const labelOf = ({ key, label, apart }: GridLine, middle: number, left: number): TextItem[] =>
  wrapText(label, labelSize, left - between).map((text, line, lines) => ({
    key: `label-${key}-${line}`,
    x: 0,
    y: middle + labelSize * 0.35 + (line - (lines.length - 1) / 2) * lineHeight,
    text,
    anchor: 'start',
    size: labelSize,
    tone: apart && key !== 'total' ? 'soft' : 'ink'
  }));

const ruleAbove = (key: string, top: number, width: number): Rule => ({
  key: `line-${key}`,
  x1: 0,
  x2: width,
  y1: Math.round(top) + 0.5,
  y2: Math.round(top) + 0.5,
  style: key === 'total' ? 'dotted' : 'grid'
});

export type CellOf = (row: string, column: string) => Row | undefined;

function cellsOf(rows: readonly Row[]): CellOf {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return (row, column) => byKey.get(`${row}/${column}`);
}

/** As wide as its numbers, the rest shared out evenly; nothing where there is not enough. */
function columnBoxes(
  { rows, columns }: Grid,
  cellOf: CellOf,
  left: number,
  right: number
): HeadedColumn[] | undefined {
  const needed = columns.map(({ key }) =>
    rows.reduce((widest, line) => {
      const text = cellOf(line.key, key)?.shortText ?? '';
      return Math.max(widest, textWidth(text, numberSize) + 8);
    }, narrowestCell)
  );
  const spare = (right - left - sum(needed)) / columns.length;
  if (spare < 0) return undefined;
  return columns.map(({ key, label }, index) => ({
    key,
    label,
    x: left + sum(needed.slice(0, index)) + spare * index,
    width: (needed[index] ?? 0) + spare
  }));
}

/** The longest word fits, and no label takes more than its share where it can be broken. */
function labelWidth({ rows }: Grid): number {
  const widest = Math.max(...rows.map(({ label }) => textWidth(label, labelSize)));
  const words = rows.flatMap(({ label }) => label.split(' '));
  const word = Math.max(...words.map((text) => textWidth(text, labelSize)));
  return Math.max(word, Math.min(widest, widestLabel)) + between;
}

const empty = (figure: Figure, width: number): Layout => ({
  width,
  height: 0,
  plot: { x: 0, y: 0, width, height: 0 },
  direction: 'right',
  value: scaleLinear([0, 1], [0, width]),
  marks: [],
  hits: [],
  expanders: [],
  texts: [],
  upon: [],
  rules: [],
  legend: legendOf(figure, []),
  key: []
});
