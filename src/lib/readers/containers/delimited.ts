import { CsvTokenizer, type CsvRecord } from '../csv-tokenizer';
import type { RawRow } from '../raw-table';
import { statedDelimiter, type Delimiter } from './delimiter';
import type { Encoding } from './encoding';
import type { Known } from './known';
import type { Report } from './report';
import type { SourceFile } from './source-file';
import { textsOf } from './texts';

/** The rows of a file of separated values; what cannot be read is told and left out. */
export async function* delimitedRows(
  file: SourceFile,
  report: Report,
  delimiter: Delimiter,
  encoding: Known<Encoding>
): AsyncGenerator<RawRow[]> {
  const tokenizer = new CsvTokenizer(delimiter);
  let line = 1;
  const sound = (records: readonly CsvRecord[]) =>
    records.filter(({ fault, line: begin }) => {
      line = begin;
      if (fault) report.leaveOut({ code: fault, line });
      return fault === undefined;
    });
  const mixed = () => report.tell({ code: 'encoding-mixed', line });
  for await (const text of withoutStatement(textsOf(file, encoding, mixed))) {
    yield sound(tokenizer.push(text));
  }
  yield sound(tokenizer.end());
}

/** “sep=;” is no row, but it is a line. */
async function* withoutStatement(texts: AsyncIterable<string>): AsyncGenerator<string> {
  const longest = 'sep=;\r\n'.length;
  let start: string | undefined = '';
  for await (const text of texts) {
    if (start === undefined) yield text;
    else {
      start += text;
      if (start.length < longest) continue;
      yield unstated(start);
      start = undefined;
    }
  }
  if (start !== undefined) yield unstated(start);
}

const unstated = (text: string): string =>
  statedDelimiter(text) ? `\n${text.slice(statedDelimiter(text)?.length)}` : text;
