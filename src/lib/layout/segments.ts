import type { ScaleLinear } from 'd3';
import type { Row, Segment } from '$lib/figures/figure';
import type { Box, Hit, Mark } from './layout';
import { toHundredths } from './rounded';

const gap = 1;

/** Each bar's marks where they stood last: while a brush moves, most stay the very same. */
const last = new WeakMap<readonly Segment[], { at: string; marks: readonly Mark[] }>();

/** A row's parts end to end along the value scale, a pixel of paper between them. */
export function placeSegments(
  row: Row,
  value: ScaleLinear<number, number>,
  across: { readonly start: number; readonly size: number },
  direction: 'right' | 'up'
): readonly Mark[] {
  const place = [row.chosen, direction, across.start, across.size, value.domain(), value.range()];
  const at = place.join();
  const known = last.get(row.segments);
  if (known?.at === at) return known.marks;
  const marks = marksOf(row, value, across, direction);
  last.set(row.segments, { at, marks });
  return marks;
}

function marksOf(
  row: Row,
  value: ScaleLinear<number, number>,
  across: { readonly start: number; readonly size: number },
  direction: 'right' | 'up'
): Mark[] {
  const isUp = direction === 'up';
  let sum = 0;
  let end = value(0);
  return row.segments.map((segment, index) => {
    const from = end;
    sum += segment.value;
    end = value(sum);
    const isLast = index === row.segments.length - 1;
    const length = Math.abs(end - from);
    const shown = isLast || length <= 2 * gap ? length : length - gap;
    return {
      x: toHundredths(isUp ? across.start : from),
      y: toHundredths(isUp ? from - shown : across.start),
      width: toHundredths(isUp ? across.size : shown),
      height: toHundredths(isUp ? shown : across.size),
      key: `${row.key}/${segment.key}`,
      paint: segment.paint,
      dimmed: !row.chosen
    };
  });
}

/** What a reader takes hold of to choose a row. */
export const hitOf = (row: Row, box: Box): Hit => ({
  x: toHundredths(box.x),
  y: toHundredths(box.y),
  width: toHundredths(box.width),
  height: toHundredths(box.height),
  key: row.key,
  label: row.label,
  lines: [row.spoken, ...row.details],
  chosen: row.chosen,
  target: row.target
});

/** The longest of the bars, or 1 where all are empty, so that a scale has an extent. */
export const longest = (rows: readonly Row[]): number =>
  Math.max(...rows.map(({ segments }) => segments.reduce((sum, { value }) => sum + value, 0)), 0) ||
  1;
