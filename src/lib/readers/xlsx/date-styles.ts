import type { SourceFile } from '../containers/source-file';
import { attribute } from './xml';
import { readXml } from './workbook';

/** Which styles of cells show a number as a date; ECMA-376, part 1, 18.8.30. */
export async function readDateStyles(part: SourceFile | undefined): Promise<ReadonlySet<number>> {
  const formats = new Map<number, string>();
  const dates = new Set<number>();
  let isCell = false;
  let style = 0;
  await readXml(part, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const id = Number(attribute(attributes, 'numFmtId'));
        formats.set(id, attribute(attributes, 'formatCode') ?? '');
      } else if (name === 'cellXfs') isCell = true;
      else if (name === 'xf' && isCell) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        if (isDateFormat(id, formats.get(id))) dates.add(style);
        style += 1;
      }
    },
    close(name) {
      if (name === 'cellXfs') isCell = false;
    }
  });
  return dates;
}

/** Formats that every spreadsheet knows by number; times and durations are among them. */
const known: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58]
];

function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return known.some(([from, to]) => from <= id && id <= to);
  const signs = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(signs) && !/general/i.test(signs);
}
