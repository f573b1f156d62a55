import type { Problem } from '$lib/model/problem';
import type { CsvRow } from './csv';
import { readCsv } from './csv';
import type { Field, TableSchema } from './descriptor';
import type { Row } from './row';
import { reject, remark } from './row';
import type { Value } from './table-value';
import { constraintFault, readValue } from './table-value';

/** A CSV file read by its Table Schema; https://datapackage.org/standard/table-schema/ */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly schema: TableSchema;
  readonly rows: readonly Row[];
  /** problems of the file as a whole; those of a row are in the row */
  readonly problems: readonly Problem[];
}

/** Reads a table and checks each of its rows; a bad row stays, marked as not sound. */
export function readTable(file: string, text: string, schema: TableSchema): Table {
  const csv = readCsv(text, file);
  const brokenLines = new Map(csv.problems.map((problem) => [problem.line, problem]));
  const read = (row: CsvRow) => readRow(file, row, csv.header, schema);
  const broken = csv.broken.map((row): Row => {
    const problem = brokenLines.get(row.line);
    return { ...read(row), problems: problem ? [problem] : [], whole: false, sound: false };
  });
  const rows = [...csv.rows.map(read), ...broken].sort((a, b) => a.line - b.line);
  checkKeys(rows, schema);
  const ofRows = new Set(rows.flatMap((row) => row.problems));
  const problems = csv.problems.filter((problem) => !ofRows.has(problem));
  if (csv.header.length > 0) problems.push(...columnProblems(file, csv.header, schema));
  return { file, columns: csv.header, schema, rows, problems };
}

/** The key of a row in some columns, for look-ups; undefined where one of them is missing. */
export function keyOf(row: Row, columns: readonly string[]): string | undefined {
  const values = columns.map((column) => row.values.get(column));
  return values.includes(undefined) ? undefined : JSON.stringify(values);
}

function readRow(
  file: string,
  { line, cells }: CsvRow,
  header: readonly string[],
  schema: TableSchema
): Row {
  const values = new Map<string, Value>();
  const row: Row = { file, line, values, problems: [], whole: true, sound: true };
  for (const field of schema.fields) {
    const index = header.indexOf(field.name);
    if (index >= 0) values.set(field.name, readCell(row, cells[index] ?? '', field, schema));
  }
  for (const field of schema.fields) checkTranslation(row, field.name);
  return row;
}

function readCell(row: Row, cell: string, field: Field, schema: TableSchema): Value {
  const missing = schema.missingValues.includes(cell);
  const { value, fault } = missing ? { value: undefined } : readValue(cell, field);
  const found = fault ?? constraintFault(cell, value, field.constraints);
  if (found) reject(row, found, field.name, missing ? undefined : cell);
  return value;
}

function checkTranslation(row: Row, column: string): void {
  if (!column.endsWith('_en')) return;
  const french = `${column.slice(0, -'_en'.length)}_fr`;
  const [en, fr] = [row.values.get(column), row.values.get(french)];
  if (!row.values.has(french) || (en === undefined) === (fr === undefined)) return;
  remark(row, { code: 'translation-missing' }, fr === undefined ? french : column);
}

function checkKeys(rows: readonly Row[], { fields, primaryKey }: TableSchema): void {
  if (primaryKey.length > 0) checkUnique(rows, primaryKey, 'duplicate-key');
  for (const { name, constraints } of fields) {
    const isKey = primaryKey.length === 1 && primaryKey[0] === name;
    if (constraints.unique && !isKey) checkUnique(rows, [name], 'not-unique');
  }
}

function checkUnique(
  rows: readonly Row[],
  columns: readonly string[],
  code: 'not-unique' | 'duplicate-key'
): void {
  const firstLines = new Map<string, number>();
  for (const row of rows.filter(({ whole }) => whole)) {
    const key = keyOf(row, columns);
    if (key === undefined) continue;
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, row.line);
    else reject(row, { code, expected: String(first) }, columns.join(', '), wordsOf(row, columns));
  }
}

const wordsOf = (row: Row, columns: readonly string[]): string =>
  columns.map((column) => String(row.values.get(column))).join(', ');

function columnProblems(file: string, header: readonly string[], schema: TableSchema): Problem[] {
  const fields = schema.fields.map((field) => field.name);
  const missing = fields.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !fields.includes(name));
  return [
    ...missing.map((column): Problem => ({ code: 'column-missing', file, line: 1, column })),
    ...unknown.map((column): Problem => ({ code: 'column-unknown', file, line: 1, column }))
  ];
}
