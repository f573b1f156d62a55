import type { RawRow } from '../raw-table';
import type { Encoding } from './encoding';
import { JsonList } from './json-list';
import { jsonRows } from './json-rows';
import type { JsonText } from './json-text';
import type { Known } from './known';
import { Lines } from './lines';
import type { Report } from './report';
import type { SourceFile } from './source-file';
import { textsOf } from './texts';
import { Unreadable } from './unreadable';

/** The rows of a file that is a list of records in JSON, or an object that holds one. */
export const jsonListRows = (
  file: SourceFile,
  report: Report,
  encoding: Known<Encoding>
): AsyncGenerator<RawRow[]> => jsonRows(members(file, report, encoding), report);

/** The rows of a file with one record in JSON on each line. */
export const jsonLineRows = (
  file: SourceFile,
  report: Report,
  encoding: Known<Encoding>
): AsyncGenerator<RawRow[]> => jsonRows(lines(file, report, encoding), report);

async function* members(
  file: SourceFile,
  report: Report,
  encoding: Known<Encoding>
): AsyncGenerator<JsonText[]> {
  const list = new JsonList();
  for await (const text of textsOf(file, encoding, () => tellMixed(report))) {
    yield list.push(text);
    if (list.state === 'after') return;
  }
  if (list.state === 'before') throw new Unreadable('list-missing');
  report.tell({ code: 'file-truncated' });
}

async function* lines(
  file: SourceFile,
  report: Report,
  encoding: Known<Encoding>
): AsyncGenerator<JsonText[]> {
  const all = new Lines();
  for await (const text of textsOf(file, encoding, () => tellMixed(report))) yield all.push(text);
  yield all.end();
}

const tellMixed = (report: Report): void => report.tell({ code: 'encoding-mixed' });
