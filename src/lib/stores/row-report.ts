import type { Problem, ProblemCode } from '$lib/model/problem';

/** What became of every row: those read, rejected and told already are all there are. */
export interface RowCounts {
  readonly rows: number;
  readonly read: number;
  readonly rejected: number;
  readonly duplicates: number;
  /** those of them that add a party to their incident, which is thus not left out */
  readonly further?: number;
}

export interface CodeCount {
  readonly code: ProblemCode;
  readonly count: number;
}

/** What a file came to, row by row. */
export interface RowSummary extends RowCounts {
  /** how many problems there are of each kind, the most frequent first */
  readonly problems: readonly CodeCount[];
}

/** Which problems: of one kind or of all, and which stretch of them. */
export interface ProblemQuery {
  readonly code: ProblemCode | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** What a file came to, with its problems one by one. */
export interface RowReport {
  readonly summary: RowSummary;
  problems(query: ProblemQuery): Promise<readonly Problem[]>;
}
