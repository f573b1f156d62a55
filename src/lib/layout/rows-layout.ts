import { max, scaleBand, scaleLinear } from 'd3';
import type { Figure, Row } from '$lib/figures/figure';
import { narrow, type Layout, type Mark, type TextItem } from './layout';
import { hitOf, legendOf, longest, placeSegments } from './segments';
import { textWidth } from './text-width';

const bar = 15;

/** Places bars to the right of their labels, one row each, the value at the end of the bar. */
export function layoutRows({ rows }: Figure, width: number): Layout {
  const size = 14;
  const valueSize = 13;
  const pitch = width < narrow ? 44 : 34;
  const height = pitch * rows.length;
  const widest = max(rows, ({ label }) => textWidth(label, size)) ?? 0;
  const left = Math.min(widest + 12, width * 0.45);
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
      {
        key: `label-${row.key}`,
        x: 0,
        y: middle(row),
        text: row.label,
        anchor: 'start',
        size: row.apart ? valueSize : size,
        tone: row.apart ? 'soft' : 'ink'
      },
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
    legend: legendOf({ rows: rows.filter(({ apart }) => !apart) })
  };
}

const endOf = ({ key }: Row, marks: readonly Mark[], otherwise: number): number =>
  marks
    .filter((mark) => mark.key.startsWith(`${key}/`))
    .reduce((end, mark) => Math.max(end, mark.x + mark.width), otherwise - 8);
