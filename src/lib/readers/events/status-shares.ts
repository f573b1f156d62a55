import { between, exactly, type Count } from '$lib/model/count';
import { victimStatuses, type VictimStatus } from '$lib/model/harm';

/**
 * A count divided by the status of the victims, where only its best number comes divided. The
 * range belongs to the whole: it is left with the largest group, so that lows and highs add up to
 * what the source says; what is taken off beyond that group's number comes off the next.
 */
export function statusShares(
  shares: readonly (readonly [VictimStatus, number])[],
  whole: Count,
  otherwise: VictimStatus
): ReadonlyMap<VictimStatus, Count> {
  const given = shares.filter(([, best]) => best > 0);
  if (given.length < 2) return new Map([[given[0]?.[0] ?? otherwise, whole]]);
  const largestFirst = given.toSorted(([, a], [, b]) => b - a);
  let less = whole.best - whole.low;
  const counts = new Map<VictimStatus, Count>();
  for (const [index, [status, best]] of largestFirst.entries()) {
    const taken = Math.min(best, less);
    less -= taken;
    const high = index === 0 ? best + whole.high - whole.best : best;
    const isExact = taken === 0 && high === best;
    counts.set(status, isExact ? exactly(best) : between(best - taken, best, high));
  }
  return new Map(
    victimStatuses.flatMap((status) => {
      const count = counts.get(status);
      return count ? [[status, count] as const] : [];
    })
  );
}
