/** What may stand out among others: its number lies between these, however doubt is resolved. */
export interface Candidate {
  readonly low: number;
  readonly high: number;
}

/** As many as may be named at once. */
const most = 3;

/**
 * The fewest candidates that are each larger than every other, whatever the true numbers are; none
 * where they may be equal, and never more than half of all. They stay in their order: that is no
 * ranking.
 */
export function leaders<T extends Candidate>(candidates: readonly T[]): T[] {
  const sorted = candidates.toSorted((a, b) => b.low - a.low);
  for (let count = 1; count <= Math.min(most, candidates.length / 2); count++) {
    const first = sorted.slice(0, count);
    const least = Math.min(...first.map(({ low }) => low));
    const others = Math.max(...sorted.slice(count).map(({ high }) => high));
    if (least > others) return candidates.filter((candidate) => first.includes(candidate));
  }
  return [];
}
