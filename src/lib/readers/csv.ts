import type { Problem } from '$lib/model/problem';

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

interface CsvRecord extends CsvRow {
  readonly closed: boolean;
}

const plain = /[^,\r\n]*/y;
const unbroken = /[^\r\n]*/y;

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

/**
 * The records of a CSV text, one after the other. Where a quote isn't closed, or text follows the
 * closing one, the record ends there, `closed` is false, and reading goes on with the next line.
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const { cells, closed, next } = readRecord(text, at);
    const blank = cells.length === 1 && cells[0] === '';
    if (!blank) yield { line, cells, closed };
    line += breaksIn(text, at, next);
    at = next;
  }
}

function readRecord(text: string, start: number) {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    if (!cell) return { cells, closed: false, next: afterBreak(text, endOfLine(text, at)) };
    cells.push(cell.value);
    at = cell.end;
    if (text[at] !== ',') return { cells, closed: true, next: afterBreak(text, at) };
    at += 1;
  }
}

function plainCell(text: string, start: number) {
  plain.lastIndex = start;
  plain.test(text);
  const end = plain.lastIndex;
  return { value: text.slice(start, end), end };
}

function quotedCell(text: string, start: number) {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  const end = quote + 1;
  const closed = quote >= 0 && (end === text.length || text[end] === ',' || isBreak(text[end]));
  return closed ? { value: text.slice(start + 1, quote).replaceAll('""', '"'), end } : undefined;
}

function endOfLine(text: string, start: number): number {
  unbroken.lastIndex = start;
  unbroken.test(text);
  return unbroken.lastIndex;
}

const isBreak = (character: string | undefined) => character === '\n' || character === '\r';

const afterBreak = (text: string, at: number) =>
  text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;

function breaksIn(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let at = start; at < end; at = afterBreak(text, endOfLine(text, at))) breaks += 1;
  return breaks;
}

function headerProblems(first: CsvRecord | undefined, file: string): Problem[] {
  if (!first) return [{ code: 'no-header', file }];
  const { line, cells, closed } = first;
  const repeated = cells.filter((name, index) => cells.indexOf(name) < index);
  return [
    ...(closed ? [] : [{ code: 'unclosed-quote' as const, file, line }]),
    ...repeated.map((column) => ({ code: 'column-repeated' as const, file, line, column }))
  ];
}

function recordProblem(record: CsvRecord, columns: number, file: string): Problem | undefined {
  const { line, cells, closed } = record;
  if (!closed) return { code: 'unclosed-quote', file, line };
  if (cells.length === columns) return undefined;
  const code = cells.length < columns ? 'too-few-cells' : 'too-many-cells';
  return { code, file, line, value: String(cells.length), expected: String(columns) };
}
