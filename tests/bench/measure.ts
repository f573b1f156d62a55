import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds: the middle one, and the one that 95 in 100 do not exceed. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Times one step for each of the given. */
export function timed<T>(given: readonly T[], step: (value: T) => void): Times {
  const taken = given.map((value) => {
    const start = performance.now();
    step(value);
    return performance.now() - start;
  });
  return timesOf(taken);
}

/** Times one step after the other that each take their time. */
export async function timedInTurn<T>(
  given: readonly T[],
  step: (value: T) => Promise<unknown>
): Promise<Times> {
  const taken: number[] = [];
  for (const value of given) {
    const start = performance.now();
    await step(value);
    taken.push(performance.now() - start);
  }
  return timesOf(taken);
}

/** What some milliseconds come to. */
export function timesOf(taken: readonly number[]): Times {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Megabytes in use, typed arrays included, once all that can be freed is. */
export function memory(): number {
  if (typeof collect === 'function') collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
