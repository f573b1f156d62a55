import type { Problem } from '$lib/model/problem';
import type { RawRow, RawTable } from '../raw-table';
import { batched } from './batches';
import { watched } from './chunks';
import { detectHeaderRow } from './header-row';
import { identify, type ArchiveSource, type PackageSource } from './identify';
import type { Known } from './known';
import { Report, type ReadingOptions } from './report';
import type { Choices, Dialect, Format, Packing, TableSource } from './source';
import type { SourceFile } from './source-file';
import { problemOf } from './unreadable';

/** One pass over a table; what it met with is complete once its rows have been taken. */
export interface Reading {
  /** from the row of the header on */
  readonly rows: RawTable;
  /** what could not be read, the first thousand of it */
  readonly problems: readonly Problem[];
  /** how many rows could not be read */
  readonly unread: number;
  /** how many problems are not among those listed */
  readonly untold: number;
  /** why the rows end before the file does, if they do; it is among the problems, too */
  readonly ended: Problem | undefined;
}

/** A table that can be read, as often as wanted. */
export interface OpenTable {
  readonly kind: 'table';
  /** of the file itself, or of the one packed in it */
  readonly name: string;
  readonly format: Known<Format>;
  readonly packing: readonly Packing[];
  readonly dialect: Dialect & { readonly headerRow: Known<number> };
  /** the first rows, from the header on */
  readonly sample: readonly RawRow[];
  read(options?: ReadingOptions): Reading;
}

export type Opened =
  | OpenTable
  | PackageSource
  | ArchiveSource
  | { readonly kind: 'problem'; readonly problem: Problem };

const sampled = 200;

/**
 * Finds out what a file is and how it is written, unless that is said. Whatever is wrong with it
 * becomes a problem, here or while its rows are read.
 */
export async function openFile(
  file: SourceFile,
  choices: Choices = {},
  signal?: AbortSignal
): Promise<Opened> {
  const report = new Report(file.name, signal && { signal });
  try {
    const source = await identify(watched(file, report), choices);
    if (source.kind !== 'table') return source;
    return await openTable(file, source, choices, report);
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error, file.name) };
  }
}

async function openTable(
  file: SourceFile,
  source: TableSource,
  choices: Choices,
  report: Report
): Promise<Opened> {
  const rows: RawRow[] = [];
  try {
    for await (const some of source.rows(watched(file, report), report)) {
      rows.push(...some.slice(0, sampled - rows.length));
      if (rows.length === sampled) break;
    }
  } catch (error) {
    if (rows.length === 0) throw error; // the table ends early, but there is one
  }
  const [problem] = report.problems;
  if (rows.length === 0) {
    return { kind: 'problem', problem: problem ?? { code: 'file-empty', file: file.name } };
  }
  const headerRow = detectHeaderRow(rows, choices.headerRow);
  return {
    kind: 'table',
    name: source.name,
    format: source.format,
    packing: source.packing,
    dialect: { ...source.dialect, headerRow },
    sample: rows.filter(({ line }) => line >= headerRow.value),
    read: (options = {}) => readTable(file, source, headerRow.value, options)
  };
}

function readTable(
  file: SourceFile,
  source: TableSource,
  header: number,
  options: ReadingOptions
): Reading {
  const report = new Report(source.name, options);
  return {
    rows: rowsFrom(header, source.rows(watched(file, report), report), report),
    problems: report.problems,
    get unread() {
      return report.unread;
    },
    get untold() {
      return report.untold;
    },
    get ended() {
      return report.ended;
    }
  };
}

async function* rowsFrom(
  header: number,
  rows: AsyncIterable<RawRow[]>,
  report: Report
): AsyncGenerator<RawRow[]> {
  try {
    let isBefore = true;
    for await (const batch of batched(rows)) {
      const from = isBefore ? batch.findIndex(({ line }) => line >= header) : 0;
      if (from < 0) continue;
      isBefore = false;
      yield from === 0 ? batch : batch.slice(from);
      report.advance(batch.length - from);
    }
  } catch (error) {
    report.end(error);
  }
}
