/** A cell as its container gives it; text from CSV, typed values from XLSX, Parquet and JSON. */
export type Cell = string | number | boolean | Date | null;
/** One row, and the line (CSV) or number (sheet, list in JSON) where it begins, counted from 1. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}
/** A table as it comes out of a file: rows in batches, the first row or rows being headers if there are any. */
export type RawTable = AsyncIterable<readonly RawRow[]>;
