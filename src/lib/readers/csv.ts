import type { Problem } from '$lib/model/problem';
import type { CsvRecord } from './csv-tokenizer';
import { CsvTokenizer } from './csv-tokenizer';

/** One record, and the 1-based line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly header: readonly string[];
  /** rows with as many cells as the header */
  readonly rows: readonly CsvRow[];
  /** the other rows, as far as they could be read; each has its problem */
  readonly broken: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

/** Reads a CSV text (RFC 4180); a byte order mark and blank lines are passed over. */
export function readCsv(text: string, file: string): CsvTable {
  const [first, ...records] = csvRecords(text);
  const header = first?.cells ?? [];
  const problems = headerProblems(first, file);
  const rows: CsvRow[] = [];
  const broken: CsvRow[] = [];
  for (const record of records) {
    const problem = recordProblem(record, header.length, file);
    if (problem) problems.push(problem);
    (problem ? broken : rows).push({ line: record.line, cells: record.cells });
  }
  return { header, rows, broken, problems };
}

function csvRecords(text: string): CsvRecord[] {
  const tokenizer = new CsvTokenizer(',');
  const records = tokenizer.push(text.startsWith('\uFEFF') ? text.slice(1) : text);
  return records.concat(tokenizer.end());
}

function headerProblems(first: CsvRecord | undefined, file: string): Problem[] {
  if (!first) return [{ code: 'no-header', file }];
  const { line, cells, fault } = first;
  const repeated = cells.filter((name, index) => cells.indexOf(name) < index);
  return [
    ...(fault ? [{ code: fault, file, line }] : []),
    ...repeated.map((column) => ({ code: 'column-repeated' as const, file, line, column }))
  ];
}

function recordProblem(record: CsvRecord, columns: number, file: string): Problem | undefined {
  const { line, cells, fault } = record;
  if (fault) return { code: fault, file, line };
  if (cells.length === columns) return undefined;
  const code = cells.length < columns ? 'too-few-cells' : 'too-many-cells';
  return { code, file, line, value: String(cells.length), expected: String(columns) };
}
