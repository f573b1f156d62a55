import type { Problem, ProblemCode } from '$lib/model/problem';
import type { CodeCount, ProblemQuery } from './row-report';

/** As many problems as are kept one by one; the others are counted. */
const most = 100_000;

/** What could not be read, or not as it is written, in the order of the file. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #counts = new Map<ProblemCode, number>();

  add(problems: Iterable<Problem>): void {
    for (const problem of problems) {
      this.#counts.set(problem.code, (this.#counts.get(problem.code) ?? 0) + 1);
      if (this.#problems.length < most) this.#problems.push(problem);
    }
  }

  /** How many there are of each kind, the most frequent first. */
  get counts(): CodeCount[] {
    const counts = Array.from(this.#counts, ([code, count]) => ({ code, count }));
    return counts.sort((a, b) => b.count - a.count);
  }

  listed({ code, offset, limit }: ProblemQuery): readonly Problem[] {
    const asked =
      code === undefined ? this.#problems : this.#problems.filter((it) => it.code === code);
    return asked.slice(offset, offset + limit);
  }
}
