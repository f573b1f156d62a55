import { addTally, nothing, type Tally } from '$lib/cube/sums';

/**
 * Running totals, part by part: each entry and all before it. One that is not `in` counts nothing
 * and adds nothing.
 */
export function runningTotals(
  entries: readonly (readonly Tally[])[],
  isIn: (index: number) => boolean
): (readonly Tally[])[] {
  let total: readonly Tally[] | undefined;
  return entries.map((parts, index) => {
    if (!isIn(index)) return parts.map(() => nothing);
    const before = total;
    total = before ? parts.map((part, at) => addTally(before[at] ?? nothing, part)) : parts;
    return total;
  });
}
