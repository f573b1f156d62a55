import type { Figure, Row } from '$lib/figures/figure';
import type { Language } from '$lib/model/text';

/** The figure's own order, the greatest value first, or by name. */
export const orders = ['given', 'value', 'name'] as const;
export type Order = (typeof orders)[number];

/** The orders that a figure's rows may take: time has one only, headline numbers share no scale. */
export const ordersOf = ({ kind }: Pick<Figure, 'kind'>): readonly Order[] =>
  kind === 'tiles' || kind === 'timeline' || kind === 'trends' || kind === 'matrix'
    ? ['given']
    : orders;

/**
 * A figure's rows in another order. What is within a row stays below it, bars that stand apart stay
 * last, and what is equal stays as it was.
 */
export function sortedRows(rows: readonly Row[], order: Order, language: Language): Row[] {
  const compare = comparisons(language)[order];
  const within = (parent: string | undefined): Row[] =>
    rows
      .filter((row) => row.parent === parent)
      .toSorted((a, b) => Number(a.apart) - Number(b.apart) || (a.apart ? 0 : compare(a, b)))
      .flatMap((row) => [row, ...within(row.key)]);
  return order === 'given' ? [...rows] : within(undefined);
}

const comparisons = (language: Language): Readonly<Record<Order, (a: Row, b: Row) => number>> => ({
  given: () => 0,
  value: (a, b) => b.tally.count.best - a.tally.count.best || b.tally.incidents - a.tally.incidents,
  name: (a, b) => a.label.localeCompare(b.label, language)
});
