import type { Cell, RawRow } from '../raw-table';
import { isTooDeep, type JsonText } from './json-text';
import { limits } from './limits';
import { listAsText } from './list-cell';
import type { Report } from './report';

const looked = 1_000;

/** A record: its values by their names, or in the order of the columns. */
interface JsonRecord {
  readonly line: number;
  readonly values: ReadonlyMap<string, unknown> | readonly unknown[];
}

/**
 * Rows of the records, after one with the names of their fields: those that the first thousand have.
 * What lies inside a field is given as JSON, several texts as one with semicolons.
 */
export async function* jsonRows(
  texts: AsyncIterable<readonly JsonText[]>,
  report: Report
): AsyncGenerator<RawRow[]> {
  const table = new JsonTable(report);
  try {
    for await (const some of texts) {
      for (const text of some) {
        const record = recordOf(text, report);
        if (record) table.add(record);
      }
      yield table.take(false);
    }
  } catch (error) {
    yield table.take(true);
    throw error;
  }
  yield table.take(true);
}

function recordOf({ line, text, fault }: JsonText, report: Report): JsonRecord | undefined {
  const code = fault ?? (isTooDeep(text) ? 'nested-too-deep' : undefined);
  if (code) {
    report.leaveOut({ code, line, expected: String(limits.depth) });
    return undefined;
  }
  const value = parsed(text);
  if (Array.isArray(value)) return { line, values: value };
  if (typeof value === 'object' && value !== null) {
    return { line, values: new Map(Object.entries(value)) };
  }
  report.leaveOut({ code: 'record-damaged', line });
  return undefined;
}

/** Strings, closed or not, so that each is passed over once, and what some write for no number. */
const stringOrNoNumber = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|-?\b(?:NaN|Infinity)\b/g;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parsedWithoutNaN(text);
  }
}

function parsedWithoutNaN(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(stringOrNoNumber, (token) => (token.startsWith('"') ? token : 'null'))
    );
  } catch {
    return undefined;
  }
}

/** Waits for the first thousand records, whose fields are the columns. */
class JsonTable {
  readonly #columns = new Map<string, number>();
  readonly #late = new Set<string>();
  readonly #report: Report;
  #waiting: JsonRecord[] | undefined = [];
  #rows: RawRow[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  add(record: JsonRecord): void {
    if (!this.#waiting) this.#rows.push(this.#row(record));
    else if (this.#waiting.push(record) === looked) this.#begin(this.#waiting);
  }

  /** The rows that are ready, once; all of them where no more records come. */
  take(isLast: boolean): RawRow[] {
    if (isLast && this.#waiting) this.#begin(this.#waiting);
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #begin(records: readonly JsonRecord[]): void {
    this.#waiting = undefined;
    for (const { values } of records) {
      if (!(values instanceof Map)) continue;
      for (const name of values.keys()) this.#addColumn(name);
    }
    const [first] = records;
    if (first && this.#columns.size > 0) {
      this.#rows.push({ line: first.line, cells: [...this.#columns.keys()] });
    }
    for (const record of records) this.#rows.push(this.#row(record));
  }

  #row({ line, values }: JsonRecord): RawRow {
    if (Array.isArray(values)) return { line, cells: values.slice(0, limits.columns).map(cellOf) };
    const cells = Array<Cell>(this.#columns.size).fill(null);
    for (const [name, value] of values instanceof Map ? values : []) {
      const column = this.#columns.get(name);
      if (column === undefined) this.#tellLate(name, line);
      else cells[column] = cellOf(value);
    }
    return { line, cells };
  }

  #addColumn(name: string): void {
    if (this.#columns.has(name) || this.#columns.size === limits.columns) return;
    this.#columns.set(name, this.#columns.size);
  }

  #tellLate(value: string, line: number): void {
    if (this.#late.has(value) || this.#late.size === limits.problems) return;
    this.#late.add(value);
    this.#report.tell({ code: 'field-late', line, value, expected: String(looked) });
  }
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (value === null || value === undefined) return null;
  return listAsText(value) ?? JSON.stringify(value);
}
