import type { Problem, ProblemCode } from '$lib/model/problem';
import type { CodeCount } from './messages';

/** How many problems there are of each kind, the most frequent first. */
export function countCodes(problems: Iterable<Problem>): CodeCount[] {
  const counts = new Map<ProblemCode, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Array.from(counts, ([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}
