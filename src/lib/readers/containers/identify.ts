import type { RawRow } from '../raw-table';
import { headOf } from './head';
import { packageIn, type PackageFiles } from './package-files';
import { signatureOf } from './recognise';
import type { Report } from './report';
import type { Choices, TableSource } from './source';
import type { SourceFile } from './source-file';
import { textSource } from './text-source';
import { gunzipped } from './unpack';
import { Unreadable } from './unreadable';
import { readZip } from './zip';

/** A data package in an archive. */
export interface PackageSource extends PackageFiles {
  readonly kind: 'package';
  readonly name: string;
}

/** An archive with several files that may be tables; each can be opened like any other file. */
export interface ArchiveSource {
  readonly kind: 'archive';
  readonly name: string;
  readonly files: readonly SourceFile[];
}

export type Source = TableSource | PackageSource | ArchiveSource;

/** What a file is, by what is in it; only then, where that leaves a doubt, by its name. */
export async function identify(file: SourceFile, choices: Choices, depth = 0): Promise<Source> {
  const head = await headOf(file);
  if (head.bytes.length === 0) throw new Unreadable('file-empty');
  switch (signatureOf(head.bytes)) {
    case 'workbook-closed':
      throw new Unreadable('workbook-closed');
    case 'gzip':
      return inGzip(file, choices, deeper(depth));
    case 'zip':
      return inZip(file, choices, deeper(depth));
    case 'parquet':
      return parquet(file.name);
    case undefined:
      return textSource(file.name, head, choices);
  }
}

/** A table may be packed, and what it is packed in too, but no further. */
function deeper(depth: number): number {
  if (depth === 2) throw new Unreadable('archive-inside');
  return depth + 1;
}

async function inGzip(file: SourceFile, choices: Choices, depth: number): Promise<Source> {
  const source = await identify(gunzipped(file), choices, depth);
  if (source.kind !== 'table') throw new Unreadable('archive-inside');
  return {
    ...source,
    packing: ['gzip', ...source.packing],
    rows: (outer, report) => source.rows(gunzipped(outer), report)
  };
}

async function inZip(file: SourceFile, choices: Choices, depth: number): Promise<Source> {
  const { name } = file;
  const parts = await readZip(file);
  const { isWorkbook } = await import('../xlsx/workbook');
  if (isWorkbook(parts)) return workbook(name, parts, choices);
  const files = packageIn(parts);
  if (files) return { kind: 'package', name, ...files };
  const tables = [...parts.values()].filter((part) => isTable(part.name));
  const [only] = tables;
  if (!only) throw new Unreadable('no-table-inside');
  if (tables.length > 1) return { kind: 'archive', name, files: tables };
  return onlyPart(only, choices, depth);
}

async function onlyPart(part: SourceFile, choices: Choices, depth: number): Promise<Source> {
  const source = await identify(part, choices, depth);
  if (source.kind !== 'table') throw new Unreadable('archive-inside');
  return {
    ...source,
    packing: ['zip', ...source.packing],
    async *rows(outer, report) {
      const found = (await readZip(outer)).get(part.name);
      if (!found) throw new Unreadable('file-truncated');
      yield* source.rows(found, report);
    }
  };
}

async function workbook(
  name: string,
  parts: ReadonlyMap<string, SourceFile>,
  choices: Choices
): Promise<TableSource> {
  const { sheetsOf, xlsxRows } = await import('../xlsx/xlsx');
  const { names, sheet } = await sheetsOf(parts, choices.sheet);
  return {
    kind: 'table',
    name,
    format: { value: 'xlsx', why: 'signature' },
    packing: [],
    dialect: { sheet, sheets: names },
    async *rows(file, report) {
      yield* xlsxRows(await readZip(file), sheet.value, report);
    }
  };
}

const parquet = (name: string): TableSource => ({
  kind: 'table',
  name,
  format: { value: 'parquet', why: 'signature' },
  packing: [],
  dialect: {},
  rows: parquetLater
});

async function* parquetLater(file: SourceFile, report: Report): AsyncGenerator<RawRow[]> {
  const { parquetRows } = await import('./parquet');
  yield* parquetRows(file, report);
}

const isTable = (path: string): boolean =>
  /\.(csv|tsv|tab|txt|json|ndjson|jsonl|parquet|xlsx)(\.gz)?$/i.test(path) &&
  !/(^|\/)(\.|__MACOSX\/)/.test(path);
