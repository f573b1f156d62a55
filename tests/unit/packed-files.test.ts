import { gzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDataPackage } from '$lib/readers/data-package';
import { openFile } from '$lib/readers/containers/open-file';
import { packageIn } from '$lib/readers/containers/package-files';
import { bytesOf, chunked, fileOf } from '../fixtures/source-file';
import { inventedPackage } from '../fixtures/invented-package';
import { readAll, refusal, tableIn } from '../fixtures/read-file';
import { workbookOf } from '../fixtures/workbook';

const table = 'a,b\n1,2\n';
const archive = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, it]) => [path, bytesOf(it)])));

test('an archive with one table is that table, stored or packed', async () => {
  for (const level of [0, 9] as const) {
    const zip = zipSync({ 'x/events.csv': bytesOf(table), 'x/read.me': bytesOf('?') }, { level });
    for (const file of [fileOf('a.zip', zip), chunked('a.zip', zip, [10])]) {
      const opened = await tableIn(file);
      expect([opened.name, opened.packing]).toEqual(['x/events.csv', ['zip']]);
      expect((await readAll(file)).cells).toEqual([
        ['a', 'b'],
        ['1', '2']
      ]);
    }
  }
});

test('an archive with several tables lists them, and each can be opened', async () => {
  const zip = archive({
    'a.csv': table,
    'b.ndjson.gz': gzipSync(bytesOf('{"a":1}\n{"a":2}')),
    'c.xlsx': workbookOf('<row><c><v>7</v></c></row>'),
    '__MACOSX/._a.csv': '?',
    'notes.md': '?'
  });
  const opened = await openFile(fileOf('a.zip', zip));
  if (opened.kind !== 'archive') throw new Error(opened.kind);
  expect(opened.files.map(({ name }) => name)).toEqual(['a.csv', 'b.ndjson.gz', 'c.xlsx']);
  const read = await Promise.all(opened.files.map((file) => readAll(file)));
  expect(read.map(({ cells }) => cells.at(-1))).toEqual([['1', '2'], [2], [7]]);
});

test('a data package is read from an archive and from a folder of files', async () => {
  const files = [...inventedPackage()].map(([path, text]) => [`data/${path}`, text ?? ''] as const);
  const opened = await openFile(fileOf('a.zip', archive(Object.fromEntries(files))));
  if (opened.kind !== 'package') throw new Error(opened.kind);
  const folder = new Map(files.map(([path, text]) => [path, fileOf(path, text)]));
  const inFolder = packageIn(folder);
  if (!inFolder) throw new Error('no package');
  for (const way of [opened.read, inFolder.read]) {
    const { dataset, incidents, problems } = await readDataPackage('arland', way);
    expect(dataset?.id).toBe('arland');
    expect(incidents.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  }
  expect(packageIn(new Map([['a.csv', fileOf('a.csv', table)]]))).toBeUndefined();
});

test('a file of the package that is damaged is a missing one to it, and why is told', async () => {
  const files = Object.fromEntries(
    [...inventedPackage()].map(([path, text]) => [path, text ?? ''])
  );
  const zip = archive(files);
  const at = zip.indexOf(0x50, 1000);
  zip.fill(0, at, at + 300);
  const opened = await openFile(fileOf('a.zip', zip));
  if (opened.kind !== 'package') throw new Error(opened.kind);
  const { problems } = await readDataPackage('arland', opened.read);
  const missing = problems.filter(({ code }) => code === 'file-missing');
  expect(missing.map(({ file }) => file)).toEqual(opened.problems.map(({ file }) => file));
  expect(opened.problems.map(({ code }) => code)).toEqual(['file-truncated']);
});

test('an archive without tables, or with archives in archives, is told', async () => {
  const say = (zip: Uint8Array) => refusal(fileOf('a.zip', zip));
  expect(await say(archive({ 'a.txt.png': '?' }))).toMatch(/there is no table in the archive/);
  expect(await say(zipSync({}))).toMatch(/there is no table in the archive/);
  const inner = archive({ 'a.csv': table, 'b.csv': table });
  expect(await say(archive({ 'a.csv': inner }))).toMatch(/an archive inside an archive/);
  const packed = gzipSync(gzipSync(gzipSync(bytesOf(table))));
  expect(await refusal(fileOf('a.csv.gz', packed))).toMatch(/an archive inside an archive/);
});

test('what unpacks to far more than it was is not unpacked to its end', async () => {
  const line = `${'x'.repeat(1_000)},y\n`;
  const packed = gzipSync(bytesOf(line.repeat(70_000)));
  const { rows, said } = await readAll(fileOf('a.csv.gz', packed));
  expect(rows.length).toBeGreaterThan(65_000);
  expect(said).toEqual([
    'a.csv: unpacked, the file is larger than allowed (“67 MB”), so it was not read to its end. Unpack it and open what is in it.'
  ]);
});

test('a line of millions of commas is left out', async () => {
  const { rows, said } = await readAll(fileOf('a.csv', `a\n${','.repeat(11_000_000)}\nb\n`));
  expect(rows.map(({ line }) => line)).toEqual([1, 3]);
  expect(said[0]).toMatch(/^a.csv, line 2: the row is longer than any that can be read/);
});

test('a packed file that breaks off gives the rows before that, and says so', async () => {
  const lines = Array.from({ length: 30_000 }, (_, n) => `${n},${(n * 7919) % 10_007}\n`);
  const packed = gzipSync(bytesOf(`a,b\n${lines.join('')}`));
  const { rows, said } = await readAll(fileOf('a.csv.gz', packed.subarray(0, packed.length / 2)));
  expect(rows.length).toBeGreaterThan(1_000);
  expect(rows.every(({ cells }) => cells.length === 2)).toBe(true);
  expect(said).toEqual([
    'a.csv: the file ends before its end, so only a part could be read. Download or export it again.'
  ]);
  const zip = archive({ 'a.csv': table });
  for (let length = 4; length < zip.length; length += 5) {
    expect(await refusal(fileOf('a.zip', zip.subarray(0, length)))).toMatch(/^a.zip: /);
  }
});

test('a packed file that is damaged is told', async () => {
  const packed = gzipSync(bytesOf(table.repeat(9)));
  packed.fill(255, 12, 20);
  expect(await refusal(fileOf('a.csv.gz', packed))).toMatch(/is damaged/);
});

test.each([
  ['nothing', ''],
  ['a mark alone', '\uFEFF'],
  ['blank lines', '\n\r\n\n']
])('a file with %s is empty', async (_, text) => {
  expect(await refusal(fileOf('a.csv', text))).toMatch(/^a.csv: the file is empty/);
});

test.each([
  ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 2, 0])],
  ['a page of the web', '<!DOCTYPE html><table><tr><td>1</td></tr></table>'],
  ['XML', '<?xml version="1.0"?><a/>']
])('%s is no table, whatever its name', async (_, content) => {
  expect(await refusal(fileOf('a.csv', content))).toMatch(/is not a table that can be read/);
});

test('an old or protected workbook is told as what it is', async () => {
  const content = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(await refusal(fileOf('a.xlsx', content))).toMatch(/old format, or protected/);
});

test('a wrong ending does not mislead', async () => {
  expect((await tableIn(fileOf('a.xlsx', table))).format.value).toBe('delimited');
  expect((await tableIn(fileOf('a.csv', '[{"a":1}]'))).format.value).toBe('json');
  expect((await tableIn(fileOf('a.csv', gzipSync(bytesOf(table))))).packing).toEqual(['gzip']);
});

test('an error of the file itself becomes a sentence', async () => {
  const stream = () =>
    new ReadableStream<Uint8Array>({ pull: (to) => to.error(new Error('gone')) });
  const file = { ...chunked('a.csv', table, [1]), stream };
  expect(await refusal(file)).toMatch(/could not be read any further \(“gone”\)/);
});
