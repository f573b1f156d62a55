import type { Dictionaries, PerpetratorSet, RegionSet } from '$lib/cube/cube';
import { perpetratorSetText, regionSetText } from '$lib/cube/sets';
import type { Period } from '$lib/model/partial-date';
import { attributions, type Attribution } from '$lib/model/perpetrator';
import { months, syntheticDataset } from './synthetic-dataset';

/** The entries of one dictionary in its order, and how often each is met. */
interface Weighted<T> {
  readonly values: readonly T[];
  readonly weights: readonly number[];
}

type Entry<T> = readonly [value: T, weight: number];

const { period, regions, perpetrators, types } = syntheticDataset;

const share: Readonly<Record<Attribution, number>> = {
  stated: 5 / 6,
  suspected: 1 / 7,
  inferred: 1 / 42
};

/** Months with a slow swell; one cell in 30 crosses months, a few lie before the dataset's period. */
export function weightedPeriods(): Weighted<Period> {
  const at = (first: number, length: number): Period => ({
    first: period.from + first,
    last: period.from + first + length - 1
  });
  const inOrder = Array.from({ length: months }, (_, i) => i);
  const entries: Entry<Period>[] = [
    [at(-12, 12), 1],
    [at(-1, 2), 0.2],
    ...inOrder.map((i): Entry<Period> => [at(i, 1), 2 + Math.sin(i / 20)]),
    ...inOrder.slice(1).map((i): Entry<Period> => [at(i - 1, 2), 0.05]),
    ...inOrder.filter((i) => i % 12 === 0).map((i): Entry<Period> => [at(i, 12), 0.25])
  ];
  return sorted(entries, (a, b) => a.first - b.first || a.last - b.last);
}

/** One region on one of three bases, none, or one of twenty pairs of neighbours. */
export function weightedRegions(): Weighted<RegionSet> {
  const entries: Entry<RegionSet>[] = [[[], 1]];
  regions.forEach(({ code }, i) => {
    const size = 1 + (i % 5);
    entries.push([[{ region: code, basis: 'stated' }], size]);
    entries.push([[{ region: code, basis: 'mapped' }], size / 2]);
    entries.push([[{ region: code, basis: 'inferred' }], size / 4]);
    const next = regions[i + 1];
    if (!next) return;
    const pair = [code, next.code].map((region) => ({ region, basis: 'stated' as const }));
    entries.push([pair, 0.1]);
  });
  return sorted(entries, byText(regionSetText));
}

/** One in ten is joint, one involvement in seven suspected, one in forty names nobody. */
export function weightedPerpetrators(): Weighted<PerpetratorSet> {
  const entries: Entry<PerpetratorSet>[] = [[[], 0.025]];
  const pairs = (perpetrators.length * (perpetrators.length - 1)) / 2;
  perpetrators.forEach(({ id }, i) => {
    for (const attribution of attributions) {
      const own = { perpetrator: id, attribution };
      entries.push([[own], (0.875 / perpetrators.length) * share[attribution]]);
      for (const other of perpetrators.slice(i + 1)) {
        for (const theirs of attributions) {
          const weight = (0.1 / pairs) * share[attribution] * share[theirs];
          entries.push([[own, { perpetrator: other.id, attribution: theirs }], weight]);
        }
      }
    }
  });
  const inOrder = entries.map(([set, weight]): Entry<PerpetratorSet> => [
    [...set].sort((a, b) => (a.perpetrator < b.perpetrator ? -1 : 1)),
    weight
  ]);
  return sorted(inOrder, byText(perpetratorSetText));
}

/** The dictionaries that the weighted entries stand in. */
export const dictionariesOf = (
  periods: Weighted<Period>,
  regionSets: Weighted<RegionSet>,
  perpetratorSets: Weighted<PerpetratorSet>
): Dictionaries => ({
  periods: periods.values,
  regions: regionSets.values,
  perpetrators: perpetratorSets.values,
  types
});

function sorted<T>(entries: readonly Entry<T>[], compare: (a: T, b: T) => number): Weighted<T> {
  const inOrder = [...entries].sort(([a], [b]) => compare(a, b));
  return { values: inOrder.map(([value]) => value), weights: inOrder.map(([, weight]) => weight) };
}

function byText<T>(name: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => (name(a) < name(b) ? -1 : 1);
}
