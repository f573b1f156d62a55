import type { Row } from '$lib/figures/figure';
import type { Paint } from '$lib/figures/paint';
import type { Box, Mark } from '../layout';
import { toHundredths } from '../rounded';

/** A row's circle. */
export interface Circle {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export type RadiusOf = (value: number) => number;

/** Radii of circles whose areas are in proportion to their values, the greatest being `most`. */
export const radii =
  (rows: readonly Row[], most: number): RadiusOf =>
  (value) =>
    most * Math.sqrt(value / Math.max(1, ...rows.map(({ tally }) => tally.count.best)));

/** The box around a circle. */
export const boxAround = (x: number, y: number, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius
});

export function roundMark(
  key: string,
  at: Pick<Circle, 'x' | 'y' | 'radius'>,
  paint: Paint,
  dimmed = false
): Mark {
  const { x, y, width, height } = boxAround(at.x, at.y, at.radius);
  return {
    key,
    paint,
    dimmed,
    round: true,
    x: toHundredths(x),
    y: toHundredths(y),
    width: toHundredths(width),
    height: toHundredths(height)
  };
}

/**
 * A row's parts as one circle: what is inferred is the outlined circle of the whole, and what is
 * stated the solid one in it, each with the area of its value.
 */
export function circleMarks({ row, x, y }: Circle, radiusOf: RadiusOf): Mark[] {
  return row.segments.toReversed().map(({ key, value, paint }) => {
    const whole = paint.pattern === 'outlined' ? row.tally.count.best : value;
    const radius = radiusOf(whole);
    return roundMark(`${row.key}/${key}`, { x, y, radius }, paint, !row.chosen);
  });
}
