import { defaultView, type View } from '$lib/view/view';
import { syntheticDataset } from './synthetic-dataset';

const { from } = syntheticDataset.period;
const shown = 24;
const moves = 30;

const windowFrom = (month: number): View => ({
  ...defaultView,
  period: { from: from + month, to: from + month + shown - 1 }
});

/** Where a brush begins, which the moves leave at once. */
export const begin = windowFrom(99);

/** A brush of two years in 30 moves of a month each, there and back five times. */
export const brushed: readonly View[] = Array.from({ length: 10 }, (_, stroke) =>
  Array.from({ length: moves }, (_, i) => windowFrom(100 + (stroke % 2 === 0 ? i : moves - 2 - i)))
).flat();

/** One choice of perpetrators or regions after another, none of them twice. */
export const filtered: readonly View[] = [
  ...['armed-groups', 'militias-1', 'government', 'several', 'foreign-military-0'].flatMap(
    (perpetrator, i): View[] => [
      { ...begin, perpetrators: [perpetrator] },
      { ...begin, perpetrators: [perpetrator], regions: [`XX-0${i}`, 'several'] }
    ]
  ),
  { ...begin, regions: ['XX-07'] },
  begin
];

/** Views at which every sum of both is compared. */
export const compared: readonly View[] = [
  defaultView,
  begin,
  ...brushed.slice(0, 3),
  { ...defaultView, perpetrators: ['armed-groups'] },
  ...filtered.slice(0, 3)
];
