import type { RawRow } from '../raw-table';
import type { Delimiter } from './delimiter';
import type { Encoding } from './encoding';
import type { Known } from './known';
import type { TextFormat } from './recognise';
import type { Report } from './report';
import type { SourceFile } from './source-file';

export type Format = TextFormat | 'parquet' | 'xlsx';
export type Packing = 'gzip' | 'zip';

/** What may be said about a file in place of what is found. */
export interface Choices {
  readonly delimiter?: Delimiter;
  readonly encoding?: Encoding;
  /** name of a sheet */
  readonly sheet?: string;
  /** line or number of the row that holds the names of the columns */
  readonly headerRow?: number;
}

/** How a file is written, as far as its format leaves a choice. */
export interface Dialect {
  readonly delimiter?: Known<Delimiter>;
  readonly encoding?: Known<Encoding>;
  readonly sheet?: Known<string>;
  /** all sheets, by name */
  readonly sheets?: readonly string[];
}

/** A file whose format is known; its rows are read from the file as it was given, packed or not. */
export interface TableSource {
  readonly kind: 'table';
  readonly name: string;
  readonly format: Known<Format>;
  readonly packing: readonly Packing[];
  readonly dialect: Dialect;
  rows(file: SourceFile, report: Report): AsyncIterable<RawRow[]>;
}
