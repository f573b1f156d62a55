import { add, none, type Count } from '$lib/model/count';
import type { Table } from './cube';

/** How many incidents contribute, and what they add up to. */
export interface Tally {
  readonly incidents: number;
  readonly count: Count;
}

export const nothing: Tally = { incidents: 0, count: none };

/** Two tallies as one; what is open in either is open in both. */
export const addTally = (a: Tally, b: Tally): Tally => ({
  incidents: a.incidents + b.incidents,
  count: add(a.count, b.count)
});

const width = 7;

/**
 * Running sums by key: adding and taking away rows of a table, exact because all are integers
 * below 2⁵³.
 */
export class Sums {
  readonly #values: Float64Array;

  /** @param size the number of keys */
  constructor(readonly size: number) {
    this.#values = new Float64Array(size * width);
  }

  /** Adds (sign 1) or takes away (sign -1) one row under a key, `incidents` being its base. */
  add(key: number, table: Table, row: number, incidents: number, sign: number): void {
    const values = this.#values;
    const at = key * width;
    values[at] = (values[at] ?? 0) + sign * incidents;
    values[at + 1] = (values[at + 1] ?? 0) + sign * (table.low[row] ?? 0);
    values[at + 2] = (values[at + 2] ?? 0) + sign * (table.best[row] ?? 0);
    values[at + 3] = (values[at + 3] ?? 0) + sign * (table.high[row] ?? 0);
    values[at + 4] = (values[at + 4] ?? 0) + sign * (table.open[row] ?? 0);
    values[at + 5] = (values[at + 5] ?? 0) + sign * (table.approximate[row] ?? 0);
    values[at + 6] = (values[at + 6] ?? 0) + sign * (table.unstated[row] ?? 0);
  }

  /** What the chosen keys add up to. */
  tally(keys: Iterable<number>): Tally {
    const values = this.#values;
    let [incidents, low, best, high, open, approximate, unstated] = [0, 0, 0, 0, 0, 0, 0];
    for (const key of keys) {
      const at = key * width;
      incidents += values[at] ?? 0;
      low += values[at + 1] ?? 0;
      best += values[at + 2] ?? 0;
      high += values[at + 3] ?? 0;
      open += values[at + 4] ?? 0;
      approximate += values[at + 5] ?? 0;
      unstated += values[at + 6] ?? 0;
    }
    return {
      incidents,
      count: { low, best, high: open > 0 ? Infinity : high, approximate, unstated }
    };
  }

  /** Whether nothing at all stands under a key. */
  isEmpty(key: number): boolean {
    return (this.#values[key * width] ?? 0) === 0;
  }
}
