/** A table to hand out, with everything that must travel with it. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** notes, citation and version, one a line beneath the table */
  readonly notes: readonly string[];
}

export type Cell = string | number | null;
