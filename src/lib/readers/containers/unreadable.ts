import type { Problem, ProblemCode } from '$lib/model/problem';

/** Ends the reading of a file; caught at the border of this folder, whose callers get the problem. */
export class Unreadable extends Error {
  readonly problem: Omit<Problem, 'file'>;

  constructor(code: ProblemCode, details: Omit<Problem, 'code' | 'file'> = {}) {
    super(code);
    this.problem = { code, ...details };
  }
}

/** What ended the reading, as a problem of the file; what nobody foresaw is told in its own words. */
export function problemOf(error: unknown, file: string): Problem {
  if (error instanceof Unreadable) return { file, ...error.problem };
  const value = error instanceof Error ? error.message : String(error);
  return { code: 'file-unreadable', file, value };
}
