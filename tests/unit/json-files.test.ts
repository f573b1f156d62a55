import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesOf, chunked, fileOf } from '../fixtures/source-file';
import { readAll, refusal, tableIn } from '../fixtures/read-file';

const records = [
  { id: 1, name: 'Gao, "north"', at: { lat: 16.3 }, known: true },
  { id: 2, name: 'a ] } [ {', notes: [1, 2], known: null }
];
const table = [
  ['id', 'name', 'at', 'known', 'notes'],
  [1, 'Gao, "north"', '{"lat":16.3}', true, null],
  [2, 'a ] } [ {', null, null, '[1,2]']
];

test.each([
  ['json', JSON.stringify(records)],
  ['json', JSON.stringify(records, null, 2)],
  ['json', JSON.stringify({ status: 200, ids: [1, 2], none: [], data: records, count: 2 })],
  ['json', JSON.stringify({ data: records.slice(0, 2) }, null, '\t')],
  ['ndjson', records.map((record) => JSON.stringify(record)).join('\n')],
  ['ndjson', `${records.map((record) => JSON.stringify(record)).join('\r\n\r\n')}\r\n`]
])('%s is recognised in %j and read in pieces of any length', async (format, text) => {
  for (const lengths of [[text.length], [1], [5, 2, 3]]) {
    const file = chunked('records', text, lengths);
    expect((await tableIn(file)).format).toEqual({ value: format, why: 'content' });
    const { cells, said } = await readAll(file);
    expect(cells).toEqual(table);
    expect(said).toEqual([]);
  }
  expect((await readAll(fileOf('a.json.gz', gzipSync(bytesOf(text))))).cells).toEqual(table);
});

test('lists of lists are rows as they are', async () => {
  const { cells } = await readAll(fileOf('a.json', '[["a","b"],[1,null]]'));
  expect(cells).toEqual([
    ['a', 'b'],
    [1, null]
  ]);
});

test('a record that is no JSON is told with its line or, in a list, its number, and the rest is read', async () => {
  const lines = await readAll(fileOf('a.ndjson', '{"a":1}\n{"a":\n7\n{"a":3}\n'));
  expect(lines.cells).toEqual([['a'], [1], [3]]);
  expect(lines.said.map((sentence) => sentence.slice(0, 27))).toEqual([
    'a.ndjson, line 2: this is n',
    'a.ndjson, line 3: this is n'
  ]);
  const list = await readAll(fileOf('a.json', '[{"a":1},\n{"a":nil},\n7,{"a":3}]'));
  expect(list.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
    [1, 'a'],
    [1, 1],
    [4, 3]
  ]);
  expect(list.unread).toBe(2);
});

test('a list that does not end is told, and its records are read', async () => {
  const { cells, said } = await readAll(fileOf('a.json', '{"data":[{"a":1},{"a":2},{"a"'));
  expect(cells).toEqual([['a'], [1], [2]]);
  expect(said).toEqual([
    'a.json: the file ends before its end, so only a part could be read. Download or export it again.'
  ]);
});

test('a field that comes late is told once', async () => {
  const lines = Array.from({ length: 1_200 }, (_, n) => (n < 1_100 ? '{"a":1}' : '{"a":1,"b":2}'));
  const { cells, said } = await readAll(fileOf('a.ndjson', lines.join('\n')));
  expect(cells).toHaveLength(1_201);
  expect(said).toEqual([
    'a.ndjson, line 1101: the field “b” does not occur in the first 1000 records, so it was not read. Write it in the first record, empty if need be.'
  ]);
});

test('names of prototypes are names of columns', async () => {
  const { cells } = await readAll(fileOf('a.json', '[{"__proto__":1,"constructor":2}]'));
  expect(cells).toEqual([
    ['__proto__', 'constructor'],
    [1, 2]
  ]);
});

test('several texts in a field are one with semicolons, other lists are JSON', async () => {
  const { cells } = await readAll(fileOf('a.json', '[{"by":["A","B"],"ids":[1,"2"],"none":[]}]'));
  expect(cells).toEqual([
    ['by', 'ids', 'none'],
    ['A; B', '[1,"2"]', '']
  ]);
});

test('what is no number, which no JSON has, is a cell with nothing in it', async () => {
  const text = '[{"a":NaN,"b":"NaN \\" Infinity"},{"a":-Infinity,"b":1},{"a":NaN,}]';
  const { cells, said } = await readAll(fileOf('a.json', text));
  expect(cells).toEqual([
    ['a', 'b'],
    [null, 'NaN " Infinity'],
    [null, 1]
  ]);
  expect(said).toHaveLength(1);
});

test('brackets without end inside each other stop nothing', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const { cells, said } = await readAll(fileOf('a.json', `[{"a":1},{"a":${deep}},{"a":3}]`));
  expect(cells).toEqual([['a'], [1], [3]]);
  expect(said).toEqual([
    'a.json, line 2: more than 100 levels lie inside each other, so this was not read. Save the table in a flat form.'
  ]);
  expect(await refusal(fileOf('a.json', '['.repeat(200_000)))).toMatch(/^a.json: the file ends/);
  expect(await refusal(fileOf('a.json', '{"a":'.repeat(200_000)))).toMatch(/no list of records/);
});

test('an object without a list is one record on one line, or nothing', async () => {
  expect((await readAll(fileOf('a.json', '{"a":1}'))).cells).toEqual([['a'], [1]]);
  expect(await refusal(fileOf('a.json', '{\n"a":1\n}'))).toMatch(/no list of records in the file/);
});
