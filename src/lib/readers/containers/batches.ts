import type { RawRow } from '../raw-table';

const rowsOfBatch = 10_000;
const cellsOfBatch = 1_000_000;

/** Gathers rows into batches of about ten thousand, fewer where they are wide. */
class Batches {
  #rows: RawRow[] = [];
  #cells = 0;
  readonly #full: RawRow[][] = [];

  add(row: RawRow): void {
    this.#rows.push(row);
    this.#cells += row.cells.length;
    if (this.#rows.length >= rowsOfBatch || this.#cells >= cellsOfBatch) this.#close();
  }

  /** The batches that are full, once. */
  full(): RawRow[][] {
    return this.#full.splice(0);
  }

  /** What remains. */
  rest(): RawRow[][] {
    if (this.#rows.length > 0) this.#close();
    return this.full();
  }

  #close(): void {
    this.#full.push(this.#rows);
    this.#rows = [];
    this.#cells = 0;
  }
}

/** Rows in batches; what was read before an error comes before it, too. */
export async function* batched(some: AsyncIterable<readonly RawRow[]>): AsyncGenerator<RawRow[]> {
  const batches = new Batches();
  try {
    for await (const rows of some) {
      for (const row of rows) batches.add(row);
      yield* batches.full();
    }
  } catch (error) {
    yield* batches.rest();
    throw error;
  }
  yield* batches.rest();
}
