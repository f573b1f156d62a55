import { scaleLinear, sum } from 'd3';
import type { Figure, Grid, GridLine, Row } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import { narrow, type Layout, type Rule, type TextItem } from '../layout';
import { legendOf } from '../legend';
import { textWidth, wrapText } from '../text-width';
import { layoutBlocks, type Blocks } from './matrix-blocks';
import { placeCell } from './matrix-cell';
import { abreast, inSteps, inTurn, type HeadedColumn, type PlaceHeads } from './matrix-heads';

const cellHeight = 46;
const lineHeight = 16;

/** Sizes of a whole matrix. */
interface Sizes {
  readonly labelSize: number;
  /** of labels that can be broken */
  readonly widestLabel: number;
  readonly numberSize: number;
  /** between a label and the cells, and between the numbers of neighbours */
  readonly between: number;
  readonly narrowestCell: number;
}

const roomy: Sizes = {
  labelSize: 14,
  widestLabel: 150,
  numberSize: 14,
  between: 12,
  narrowestCell: 36
};
const compact: Sizes = {
  labelSize: 13,
  widestLabel: 80,
  numberSize: 13,
  between: 6,
  narrowestCell: 28
};

/** What stands in rows and in columns, and how large. */
interface Form extends Sizes {
  readonly grid: Grid;
  readonly cellOf: CellOf;
}

/** Its parties in rows where their harms have room, else in columns, else each harm as a list. */
export function layoutMatrix(figure: Figure, width: number, i18n: I18n): Layout {
  const { grid, rows } = figure;
  if (!grid) throw new Error(`no grid: ${figure.id}`);
  const cellOf = cellsOf(rows);
  const turned: Form = {
    grid: { rows: grid.columns, columns: grid.rows },
    cellOf: (row, column) => cellOf(column, row),
    ...(width < narrow ? compact : roomy)
  };
  const whole =
    placeForm({ grid, cellOf, ...roomy }, [abreast, inTurn], width, i18n) ??
    placeForm(turned, [abreast, inTurn, inSteps], width, i18n) ??
    layoutBlocks(grid, cellOf, width, i18n);
  return { ...empty(figure, width), ...whole };
}

function placeForm(
  form: Form,
  ways: readonly PlaceHeads[],
  width: number,
  i18n: I18n
): (Blocks & Pick<Layout, 'abreast'>) | undefined {
  const { grid, cellOf, numberSize } = form;
  const left = labelWidth(form);
  const columns = columnBoxes(form, left, width);
  const heads = columns && firstOf(ways, (way) => way(columns, width));
  if (!heads) return undefined;
  const lines = placeLines(form, left, heads.height);
  const placed = lines.flatMap(({ key: line, y, height }) =>
    columns.flatMap(({ key, x, width: wide }) => {
      const row = cellOf(line, key);
      return row ? [placeCell(row, { x, y, width: wide, height }, numberSize, i18n)] : [];
    })
  );
  const height = heads.height + sum(lines, (line) => line.height);
  return {
    height,
    plot: { x: left, y: heads.height, width: width - left, height: height - heads.height },
    abreast: grid.columns.length,
    marks: placed.flatMap(({ marks }) => marks),
    hits: placed.map(({ hit }) => hit),
    upon: placed.flatMap(({ texts }) => texts),
    texts: [...heads.texts, ...lines.flatMap((line) => labelOf(line, form))],
    rules: [...heads.rules, ...lines.map(({ key, y }) => ruleAbove(key, y, width))]
  };
}

/** A line of cells, as high as its label asks for. */
interface PlacedLine extends GridLine {
  readonly words: readonly string[];
  readonly y: number;
  readonly height: number;
}

function placeLines({ grid, labelSize, between }: Form, left: number, top: number): PlacedLine[] {
  let y = top;
  return grid.rows.map((line) => {
    const words = wrapText(line.label, labelSize, left - between);
    const height = Math.max(cellHeight, words.length * lineHeight + 8);
    const placed = { ...line, words, y, height };
    y += height;
    return placed;
  });
}

function firstOf<T, U>(items: readonly T[], make: (item: T) => U | undefined): U | undefined {
  for (const item of items) {
    const made = make(item);
    if (made !== undefined) return made;
  }
  return undefined;
}

const labelOf = ({ key, words, y, height, apart }: PlacedLine, { labelSize }: Form): TextItem[] =>
  words.map((text, line) => ({
    key: `label-${key}-${line}`,
    x: 0,
    y: y + height / 2 + labelSize * 0.35 + (line - (words.length - 1) / 2) * lineHeight,
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
  { grid: { rows, columns }, cellOf, numberSize, between, narrowestCell }: Form,
  left: number,
  right: number
): HeadedColumn[] | undefined {
  const needed = columns.map(({ key }) =>
    rows.reduce((widest, line) => {
      const text = cellOf(line.key, key)?.shortText ?? '';
      return Math.max(widest, textWidth(text, numberSize) + between * 0.6);
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
function labelWidth({ grid: { rows }, labelSize, widestLabel, between }: Form): number {
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
  drawnBy: 'svg',
  marks: [],
  hits: [],
  expanders: [],
  texts: [],
  rules: [],
  legend: legendOf(figure, []),
  key: []
});
