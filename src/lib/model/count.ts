/**
 * How many people suffered a harm, as honestly as the source says it.
 *
 * `low ≤ best ≤ high`, in people; `high` is Infinity for "at least". Counts form a commutative
 * monoid under {@link add} with {@link none} as its identity. Sums of lows and of highs are the
 * lowest and the highest reports added; they are not a confidence interval.
 */
export interface Count {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  /** contributions that the source gives as "some 300" */
  readonly approximate: number;
  /** contributions whose number the source does not give: nothing to low and best, high open */
  readonly unstated: number;
}

/** How a count may be worded; the first that applies, in this order. */
export type CountForm = 'none-recorded' | 'not-stated' | 'at-least' | 'about' | 'range' | 'exact';

export const none: Count = { low: 0, best: 0, high: 0, approximate: 0, unstated: 0 };

export const exactly = (n: number): Count => ({ ...none, low: n, best: n, high: n });

export const atLeast = (n: number): Count => ({ ...exactly(n), high: Infinity });

export const about = (n: number): Count => ({ ...exactly(n), approximate: 1 });

export const between = (low: number, best: number, high: number): Count => ({
  ...none,
  low,
  best,
  high
});

export const notStated: Count = { ...none, high: Infinity, unstated: 1 };

/** Adds two counts; "at least" on either side makes the sum "at least". */
export const add = (a: Count, b: Count): Count => ({
  low: a.low + b.low,
  best: a.best + b.best,
  high: a.high + b.high,
  approximate: a.approximate + b.approximate,
  unstated: a.unstated + b.unstated
});

export const sum = (counts: Iterable<Count>): Count => {
  let total = none;
  for (const count of counts) total = add(total, count);
  return total;
};

/** The wording a count allows, given the number of incidents that contribute to it. */
export function formOf(count: Count, incidents: number): CountForm {
  if (incidents === 0) return 'none-recorded';
  if (count.unstated > 0 && count.best === 0) return 'not-stated';
  if (count.high === Infinity) return 'at-least';
  if (count.approximate > 0) return 'about';
  return count.low === count.high ? 'exact' : 'range';
}
