import type { AsyncBuffer, ColumnChunk, Compressors, FileMetaData } from 'hyparquet';
import { parquetMetadataAsync, parquetRead, parquetSchema, snappyUncompress } from 'hyparquet';
import type { Cell, RawRow } from '../raw-table';
import { randomAccess } from './bytes-at';
import { limits } from './limits';
import { listAsText } from './list-cell';
import type { Report } from './report';
import type { SourceFile } from './source-file';
import { Unreadable } from './unreadable';

const rowsOfGroup = 10_000_000;

/** The rows of a Parquet file, one group after the other, after one with the columns' names. */
export async function* parquetRows(file: SourceFile, report: Report): AsyncGenerator<RawRow[]> {
  const buffer = await bufferOf(file);
  const metadata = await parquetMetadataAsync(buffer);
  const names = parquetSchema(metadata).children.map(({ element }) => element.name);
  for (const { columns } of metadata.row_groups) columns.forEach(checkColumn);
  const header: RawRow = { line: 1, cells: names };
  let start = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    if (rows > rowsOfGroup || Number(group.total_byte_size) > limits.held) {
      throw new Unreadable('too-large-to-hold', { value: `${rows} × ${names.length}` });
    }
    const first = start + 2;
    const found = await rowsIn(buffer, metadata, start, start + rows);
    const read = found.map((cells, at) => ({ line: first + at, cells: cells.map(cellOf) }));
    yield start === 0 ? [header, ...read] : read;
    start += rows;
  }
  if (start === 0) yield [header];
  if (start !== Number(metadata.num_rows)) report.tell({ code: 'file-truncated' });
}

async function bufferOf(file: SourceFile): Promise<AsyncBuffer> {
  const { size, read } = await randomAccess(file);
  return {
    byteLength: size,
    slice: async (start, end = size) => {
      const from = start < 0 ? size + start : start;
      return Uint8Array.from(await read(from, end)).buffer;
    }
  };
}

function checkColumn({ meta_data: column }: ColumnChunk): void {
  if (column && !['UNCOMPRESSED', 'SNAPPY'].includes(column.codec)) {
    throw new Unreadable('packing-unknown', { value: column.codec });
  }
}

/** The packing that Parquet files have by default; the length is what the page says of itself. */
const compressors: Compressors = {
  SNAPPY(input, length) {
    if (length > limits.held) throw new Unreadable('too-large-to-hold', { value: 'Parquet' });
    const output = new Uint8Array(length);
    snappyUncompress(input, output);
    return output;
  }
};

async function rowsIn(
  file: AsyncBuffer,
  metadata: FileMetaData,
  rowStart: number,
  rowEnd: number
): Promise<unknown[][]> {
  let found: unknown[][] = [];
  const onComplete = (rows: unknown[][]) => {
    found = rows;
  };
  await parquetRead({ file, metadata, rowStart, rowEnd, compressors, onComplete });
  return found;
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (value instanceof Date) return value;
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  }
  return (
    listAsText(value) ??
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part))
  );
}
