import { max } from 'd3';
import type { Trend } from '$lib/figures/figure';

/** A small bar: from `foot` above the ground line upwards, in pixels. */
export interface SparkBar {
  readonly foot: number;
  readonly length: number;
}

const least = 1.5;
const floating: SparkBar = { foot: 4, length: 2 };

/** A bar for each month; none where none is recorded, one that floats where no number is stated. */
export function sparkBars(months: Trend['months'], height: number): (SparkBar | undefined)[] {
  const highest = max(months, ({ count }) => count.best) ?? 0;
  return months.map(({ incidents, count }) => {
    if (incidents === 0) return undefined;
    if (count.best === 0) return floating;
    return { foot: 0, length: Math.max(least, (count.best / highest) * height) };
  });
}
