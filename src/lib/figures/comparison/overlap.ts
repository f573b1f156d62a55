import { countText } from '$lib/i18n/count-text';
import { comparisonWords } from '$lib/i18n/comparison-words';
import type { Comparison } from './comparison';
import { together, type Side } from './sides';
import type { Split } from './split';

/** How many incidents several of the parties share, and by how much their figures exceed the total. */
export function overlapOf(
  split: Split,
  sides: readonly Side[]
): { readonly shared: number; readonly exceed: number } {
  const parties = sides.filter(({ key }) => key !== together);
  const all = sides.filter(({ key }) => key === together);
  const best = (of: readonly Side[]) =>
    of.reduce((sum, side) => sum + split.whole(side).count.best, 0);
  return {
    shared: all.reduce((sum, side) => sum + split.sum(side, [2, 3]).incidents, 0),
    exceed: best(parties) - best(all)
  };
}

/** By how much the parties' figures exceed what they add up to, and why; or that they do not. */
export function reconciliation({ shown, sides, all, input }: Comparison): string[] {
  const { i18n } = input;
  const words = comparisonWords[i18n.language];
  const total = shown.months.whole(all);
  const { shared, exceed } = overlapOf(shown.months, sides);
  if (total.incidents === 0) return [];
  if (shared === 0) return [words.noOverlap];
  const { number } = i18n.formats;
  const sentence = i18n.plural(words.exceed, shared);
  return [sentence(countText(total, i18n), number(exceed), number(shared))];
}
