import { max, scaleBand, scaleLinear } from 'd3';
import type { Figure, Row } from '$lib/figures/figure';
import { narrow, type Layout, type Mark, type TextItem } from './layout';
import { legendOf } from './legend';
import { hitOf, longest, placeSegments } from './segments';
import { textWidth, wrapText } from './text-width';

const bar = 15;
const lineHeight = 17;
const labelGap = 12;

/** Places bars to the right of their labels, one row each, the value at the end of the bar. */
export function layoutRows(figure: Figure, width: number): Layout {
  const { rows } = figure;
  const size = 14;
  const valueSize = 13;
  const widest = max(rows, ({ label }) => textWidth(label, size)) ?? 0;
  const column = Math.min(widest, width * 0.45 - labelGap);
  const left = column + labelGap;
  const linesOf = ({ label }: Row) => wrapText(label, size, column);
  const mostLines = max(rows, (row) => linesOf(row).length) ?? 1;
  const pitch = Math.max(width < narrow ? 44 : 34, mostLines * lineHeight + 10);
  const height = pitch * rows.length;
  const right = width - (max(rows, ({ text }) => textWidth(text, valueSize)) ?? 0) - 10;
  const padding = 1 - bar / pitch;
  const y = scaleBand(
    rows.map(({ key }) => key),
    [0, height]
  )
    .paddingInner(padding)
    .paddingOuter(padding / 2);
  const value = scaleLinear([0, longest(rows)], [left, right]);
  const marks = rows.flatMap((row) =>
    placeSegments(row, value, { start: y(row.key) ?? 0, size: y.bandwidth() }, 'right')
  );
  const middle = (row: Row) => (y(row.key) ?? 0) + y.bandwidth() / 2 + size * 0.35;
  return {
    width,
    height,
    plot: { x: left, y: 0, width: right - left, height },
    direction: 'right',
    value,
    marks,
    hits: rows.map((row, index) => hitOf(row, { x: 0, y: index * pitch, width, height: pitch })),
    expanders: [],
    texts: rows.flatMap((row): TextItem[] => [
      ...linesOf(row).map((text, line, lines): TextItem => ({
        key: `label-${row.key}-${line}`,
        x: 0,
        y: middle(row) + (line - (lines.length - 1) / 2) * lineHeight,
        text,
        anchor: 'start',
        size: row.apart ? valueSize : size,
        tone: row.apart ? 'soft' : 'ink'
      })),
      {
        key: `value-${row.key}`,
        x: endOf(row, marks, left) + 8,
        y: middle(row),
        text: row.text,
        anchor: 'start',
        size: valueSize,
        tone: 'soft'
      }
    ]),
    rules: [],
    legend: legendOf(figure, []),
    key: []
  };
}

const endOf = ({ key }: Row, marks: readonly Mark[], otherwise: number): number =>
  marks
    .filter((mark) => mark.key.startsWith(`${key}/`))
    .reduce((end, mark) => Math.max(end, mark.x + mark.width), otherwise - 8);
