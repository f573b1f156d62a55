import type { Tally } from '$lib/cube/sums';

/** A sentence, and the numbers in it by name. */
export interface Told {
  readonly text: string;
  readonly numbers: Readonly<Record<string, number>>;
}

/** The numbers that a count in words may hold: `joint`, `joint-incidents`, … */
export const numbersOf = (name: string, { count, incidents }: Tally): Told['numbers'] => ({
  [name]: count.best,
  [`${name}-low`]: count.low,
  ...(count.high === Infinity ? {} : { [`${name}-high`]: count.high }),
  [`${name}-incidents`]: incidents
});
