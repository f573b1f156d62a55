import { CsvTokenizer } from '../csv-tokenizer';
import type { Known } from './known';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const stated = /^sep=([,;\t|])(\r\n|\r|\n|$)/;

/** The first line “sep=;” of a text, which spreadsheets write and read, but which is no row. */
export function statedDelimiter(
  text: string
): { delimiter: Delimiter; length: number } | undefined {
  const [line, sign] = stated.exec(text) ?? [];
  const delimiter = delimiters.find((each) => each === sign);
  return line !== undefined && delimiter ? { delimiter, length: line.length } : undefined;
}

/** The delimiter that gives most of the first rows the same number of cells, more than one. */
export function detectDelimiter(head: string, isWhole: boolean, name: string): Known<Delimiter> {
  const said = statedDelimiter(head);
  if (said) return { value: said.delimiter, why: 'mark' };
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, ...evenness(head, isWhole, delimiter) }))
    .filter(({ columns }) => columns > 1)
    .sort((a, b) => b.share - a.share || b.columns - a.columns);
  if (best) return { value: best.delimiter, why: 'content' };
  return /\.(tsv|tab)$/i.test(name) ? { value: '\t', why: 'name' } : { value: ',', why: 'only' };
}

/** The most frequent number of cells among the first rows, and the share of rows that have it. */
function evenness(head: string, isWhole: boolean, delimiter: Delimiter) {
  const tokenizer = new CsvTokenizer(delimiter);
  const records = tokenizer
    .push(head)
    .concat(isWhole ? tokenizer.end() : [])
    .slice(0, 200);
  const times = new Map<number, number>();
  for (const { cells } of records) times.set(cells.length, (times.get(cells.length) ?? 0) + 1);
  const [[columns, rows] = [0, 0]] = [...times]
    .filter(([count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { columns, share: rows / records.length };
}
