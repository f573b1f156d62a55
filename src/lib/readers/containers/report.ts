import type { Problem } from '$lib/model/problem';
import { limits } from './limits';
import { problemOf, Unreadable } from './unreadable';

/** How far a reading has come. */
export interface Progress {
  /** bytes of the file itself, packed as it may be */
  readonly bytes: number;
  readonly rows: number;
}

/** What a reading may be told by whoever asked for it. */
export interface ReadingOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What is known of a reading while it goes on. */
export class Report {
  readonly problems: Problem[] = [];
  readonly options: ReadingOptions;
  readonly #file: string;
  bytes = 0;
  rows = 0;
  /** rows that could not be read; each has its problem, unless there are too many of them */
  unread = 0;
  /** problems beyond those that are kept */
  untold = 0;

  /** why the reading did not come to the end of the file */
  ended: Problem | undefined;

  constructor(file: string, options: ReadingOptions = {}) {
    this.#file = file;
    this.options = options;
  }

  tell(problem: Omit<Problem, 'file'>): void {
    if (this.problems.length < limits.problems)
      this.problems.push({ file: this.#file, ...problem });
    else this.untold += 1;
  }

  leaveOut(problem: Omit<Problem, 'file'>): void {
    this.unread += 1;
    this.tell(problem);
  }

  end(error: unknown): void {
    this.ended = problemOf(error, this.#file);
    this.problems.push(this.ended);
  }

  throwIfStopped(): void {
    if (this.options.signal?.aborted) throw new Unreadable('reading-stopped');
  }

  /** Says how far the reading has come, and ends it if it is no longer wanted. */
  advance(rows: number): void {
    this.rows += rows;
    this.options.onProgress?.({ bytes: this.bytes, rows: this.rows });
    this.throwIfStopped();
  }
}
