import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CsvTokenizer } from '$lib/readers/csv-tokenizer';
import { openFile } from '$lib/readers/containers/open-file';
import { bytesOf, chunked, fileOf } from '../fixtures/source-file';
import { readAll, refusal, tableIn } from '../fixtures/read-file';

const spectrum = 'node_modules/csv-spectrum';
/** All but the one whose expected record is not that of its file. */
const cases = readdirSync(`${spectrum}/csvs`)
  .map((name) => name.replace('.csv', ''))
  .filter((name) => name !== 'location_coordinates');

test.each(cases)('%s of csv-spectrum is read as it should be', async (name) => {
  const csv = readFileSync(`${spectrum}/csvs/${name}.csv`);
  const expected: unknown = JSON.parse(readFileSync(`${spectrum}/json/${name}.json`, 'utf8'));
  for (const lengths of [[csv.length], [1], [3, 2]]) {
    const { cells, said } = await readAll(chunked(`${name}.csv`, csv, lengths));
    expect(said).toEqual([]);
    const [header = [], ...rows] = cells;
    const records = rows.map((row) =>
      Object.fromEntries(row.map((cell, at) => [String(header[at]), cell]))
    );
    expect(records).toEqual(expected);
  }
});

test.each([
  [',', 'content', 'a,b\n1,2\n3,4\n'],
  [';', 'content', 'a;b\n1,5;2,5\n3,5;4,5\n'],
  ['\t', 'content', 'a\tb, c\n1\t2, 3\n3\t4\n'],
  ['|', 'content', 'a|b\n1|2\n'],
  [';', 'mark', 'sep=;\r\na,b;c\r\n1;2\r\n'],
  [',', 'only', 'a\n1\n2\n'],
  ['\t', 'name', 'a\n1\n2\n']
])('the delimiter %j is found by %s in %j', async (delimiter, why, text) => {
  const table = await tableIn(fileOf(why === 'name' ? 'a.tsv' : 'a.csv', text));
  expect(table.dialect.delimiter).toEqual({ value: delimiter, why });
});

test('a delimiter that is chosen is used, whatever the file looks like', async () => {
  const { cells } = await readAll(fileOf('a.csv', 'a;b,c\n1;2,3\n'), { delimiter: ',' });
  expect(cells).toEqual([
    ['a;b', 'c'],
    ['1;2', '3']
  ]);
});

test('a first line that states the delimiter is no row, but counts as a line', async () => {
  const { rows } = await readAll(fileOf('a.csv', 'sep=;\na;b\n1;2\n'));
  expect(rows).toEqual([
    { line: 2, cells: ['a', 'b'] },
    { line: 3, cells: ['1', '2'] }
  ]);
});

const text = 'région,œuvre €\nGao,là–bas\n';
const utf16 = (isBig: boolean) =>
  new Uint8Array(
    Array.from(text).flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    })
  );
const latin = new Uint8Array(
  Array.from(text, (sign) => ({ œ: 0x9c, '€': 0x80, '–': 0x96 })[sign] ?? sign.charCodeAt(0))
);
const marked = (mark: readonly number[], bytes: Uint8Array) => new Uint8Array([...mark, ...bytes]);

test.each([
  ['utf-8', 'content', bytesOf(text)],
  ['utf-8', 'mark', marked([0xef, 0xbb, 0xbf], bytesOf(text))],
  ['utf-16le', 'mark', marked([0xff, 0xfe], utf16(false))],
  ['utf-16be', 'mark', marked([0xfe, 0xff], utf16(true))],
  ['utf-16le', 'content', utf16(false)],
  ['utf-16be', 'content', utf16(true)],
  ['windows-1252', 'content', latin]
])('%s is found by its %s, and read in chunks of any length', async (encoding, why, bytes) => {
  for (const lengths of [[bytes.length], [1], [3, 1, 2]]) {
    const file = chunked('a.csv', bytes, lengths);
    expect((await tableIn(file)).dialect.encoding).toEqual({ value: encoding, why });
    expect((await readAll(file)).cells).toEqual([
      ['région', 'œuvre €'],
      ['Gao', 'là–bas']
    ]);
  }
});

test('accents far below a beginning without any are read, too', async () => {
  const ascii = `name\n${'plain\n'.repeat(20_000)}`;
  const bytes = marked(Array.from(bytesOf(ascii)), new Uint8Array([0xe9, 0x0a]));
  const { cells, said } = await readAll(fileOf('a.csv', bytes));
  expect(cells.at(-1)).toEqual(['é']);
  expect(said).toEqual([]);
});

test('where a text changes its encoding, the line is told', async () => {
  const start = bytesOf(`é\n${'plain\n'.repeat(20_000)}`);
  const { cells, said } = await readAll(fileOf('a.csv', marked([...start], Uint8Array.of(0xe9))));
  expect(cells).toHaveLength(20_002);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^a.csv, line \d+: from here on, the text is not in one encoding/);
});

test('lines end in any way, rows may be ragged, and the last needs no end', async () => {
  const { rows } = await readAll(fileOf('a.csv', 'a,b\r\n"1\r\n1",2\r3\n\n4,5,6'));
  expect(rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1\r\n1', '2'] },
    { line: 4, cells: ['3'] },
    { line: 6, cells: ['4', '5', '6'] }
  ]);
});

test('formulas, zeros and names of prototypes stay the text they are', async () => {
  const { cells } = await readAll(fileOf('a.csv', '__proto__,constructor\n=1+1,a\0b\n'));
  expect(cells).toEqual([
    ['__proto__', 'constructor'],
    ['=1+1', 'a\0b']
  ]);
});

test('lines above the header are passed over, and another header can be chosen', async () => {
  const file = fileOf('a.csv', 'A report,\n,\nname,region,killed\nx,Gao,1\ny,Gao,2\n');
  const table = await tableIn(file);
  expect(table.dialect.headerRow).toEqual({ value: 3, why: 'content' });
  expect(table.sample[0]).toEqual({ line: 3, cells: ['name', 'region', 'killed'] });
  expect((await readAll(file)).rows[0]?.line).toBe(3);
  const chosen = await readAll(file, { headerRow: 4 });
  expect(chosen.rows.map(({ line }) => line)).toEqual([4, 5]);
  expect(await refusal(file, { headerRow: 9 })).toContain('there is no row “9”');
});

test('what a quote leaves open is told with its line, and the rest is read', async () => {
  const { rows, said, unread } = await readAll(fileOf('a.csv', 'a,b\n1,"x\n2,y\n3,"z" z\n4,w\n'));
  expect(rows.map(({ line }) => line)).toEqual([1, 3, 5]);
  expect(unread).toBe(2);
  expect(said.map((sentence) => sentence.slice(0, 42))).toEqual([
    'a.csv, line 2: a double quote is opened he',
    'a.csv, line 4: a double quote is opened he'
  ]);
});

const small = { cell: 5, record: 20, columns: 4 };
const faultsOf = (given: string, length: number) => {
  const tokenizer = new CsvTokenizer(',', small);
  const pieces = given.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [];
  return pieces
    .flatMap((piece) => tokenizer.push(piece))
    .concat(tokenizer.end())
    .map(({ line, cells, fault }) => [line, fault ?? cells.join('|')]);
};

test.each([1, 7, 100])('what is too long or too wide is left out, in pieces of %i', (length) => {
  const long = 'x'.repeat(60);
  expect(faultsOf(`a,b\n${long}\nc,d\n`, length)).toEqual([
    [1, 'a|b'],
    [2, 'line-too-long'],
    [3, 'c|d']
  ]);
  expect(faultsOf('123456,b\n1,2,3,4,5\nc,d', length)).toEqual([
    [1, 'cell-too-long'],
    [2, 'too-many-columns'],
    [3, 'c|d']
  ]);
});

test('the end of a quoted cell is not looked for beyond the longest record', () => {
  const lines = 'x,y\n'.repeat(10);
  const faults = faultsOf(`a,"b\n${lines}`, 3);
  expect(faults[0]).toEqual([1, 'unclosed-quote']);
  expect(faults.slice(1)).toEqual(Array.from({ length: 10 }, (_, at) => [at + 2, 'x|y']));
});

test('packed with gzip, a table is the same', async () => {
  const packed = gzipSync(bytesOf('a,b\n1,2\n'));
  const table = await tableIn(fileOf('a.csv.gz', packed));
  expect([table.name, table.packing, table.format.value]).toEqual(['a.csv', ['gzip'], 'delimited']);
  expect((await readAll(fileOf('a.csv.gz', packed))).cells).toEqual([
    ['a', 'b'],
    ['1', '2']
  ]);
});

test('batches have ten thousand rows, and progress comes after each', async () => {
  const lines = `a,b\n${'1,2\n'.repeat(25_000)}`;
  const file = fileOf('a.csv', lines);
  const progress: { bytes: number; rows: number }[] = [];
  const reading = (await tableIn(file)).read({ onProgress: (each) => progress.push(each) });
  const lengths: number[] = [];
  for await (const batch of reading.rows) lengths.push(batch.length);
  expect(lengths).toEqual([10_000, 10_000, 5_001]);
  expect(progress.map(({ rows }) => rows)).toEqual([10_000, 20_000, 25_001]);
  expect(progress.at(-1)?.bytes).toBe(lines.length);
});

test('a reading that is stopped ends, and says that it did not come to the end', async () => {
  const controller = new AbortController();
  const table = await tableIn(fileOf('a.csv', `a,b\n${'1,2\n'.repeat(50_000)}`));
  const reading = table.read({ signal: controller.signal });
  let batches = 0;
  for await (const batch of reading.rows) {
    batches += Math.sign(batch.length);
    controller.abort();
  }
  expect(batches).toBe(1);
  expect(reading.ended?.code).toBe('reading-stopped');
});

test('a file that gives nothing any more can be stopped while it is opened', async () => {
  const controller = new AbortController();
  const stream = () => new ReadableStream<Uint8Array>({ pull: () => controller.abort() });
  const stalled = { ...chunked('a.csv', '', [1]), stream };
  const opened = await openFile(stalled, {}, controller.signal);
  expect(opened).toEqual({
    kind: 'problem',
    problem: { code: 'reading-stopped', file: 'a.csv' }
  });
});
