import type { ScaleLinear } from 'd3';
import type { Figure, Row } from '$lib/figures/figure';
import type { Box, Hit, LegendItem, Mark } from './layout';

const gap = 1;

/** A row's parts end to end along the value scale, a pixel of paper between them. */
export function placeSegments(
  row: Row,
  value: ScaleLinear<number, number>,
  across: { readonly start: number; readonly size: number },
  direction: 'right' | 'up'
): Mark[] {
  let sum = 0;
  return row.segments.map((segment, index) => {
    const from = value(sum);
    sum += segment.value;
    const isLast = index === row.segments.length - 1;
    const length = Math.abs(value(sum) - from);
    const shown = isLast || length <= 2 * gap ? length : length - gap;
    const along =
      direction === 'right'
        ? { x: from, width: shown, y: across.start, height: across.size }
        : { y: from - shown, height: shown, x: across.start, width: across.size };
    return {
      ...along,
      key: `${row.key}/${segment.key}`,
      paint: segment.paint,
      dimmed: !row.chosen
    };
  });
}

/** What a reader takes hold of to choose a row. */
export const hitOf = (row: Row, box: Box): Hit => ({
  ...box,
  key: row.key,
  label: row.label,
  lines: [row.text, ...row.details],
  chosen: row.chosen,
  target: row.target
});

/** The longest of the bars, or 1 where all are empty, so that a scale has an extent. */
export const longest = (rows: readonly Row[]): number =>
  Math.max(...rows.map(({ segments }) => segments.reduce((sum, { value }) => sum + value, 0)), 0) ||
  1;

/** Each kind of part once, in the order of the stack. */
export function legendOf({ rows }: Pick<Figure, 'rows'>): LegendItem[] {
  const items = new Map<string, LegendItem>();
  for (const { segments } of rows) {
    for (const { key, label, paint } of segments) {
      if (!items.has(key)) items.set(key, { key, label, paint });
    }
  }
  return [...items.values()];
}
