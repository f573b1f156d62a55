import { readFileSync } from 'node:fs';
import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { chunked, fileOf } from '../fixtures/source-file';
import { readAll, refusal, tableIn } from '../fixtures/read-file';

const fixture = (name: string): Uint8Array =>
  readFileSync(`tests/fixtures/parquet/${name}.parquet`);

test('a Parquet file is recognised whatever its name, and its cells have their types', async () => {
  const file = fileOf('table.csv', fixture('snappy'));
  expect((await tableIn(file)).format).toEqual({ value: 'parquet', why: 'signature' });
  const { rows, said } = await readAll(file);
  expect(said).toEqual([]);
  expect(rows).toHaveLength(5001);
  expect(rows.slice(0, 3)).toEqual([
    {
      line: 1,
      cells: ['id', 'day', 'at', 'region', 'latitude', 'killed', 'known', 'large', 'list']
    },
    {
      line: 2,
      cells: [
        0,
        new Date('2023-01-01'),
        new Date('2023-01-01T10:30Z'),
        'Région 0',
        0,
        0,
        true,
        '9007199254740993',
        '["0","1"]'
      ]
    },
    {
      line: 3,
      cells: [
        1,
        new Date('2023-01-02'),
        new Date('2023-01-01T10:30Z'),
        null,
        0.25,
        1,
        false,
        '9007199254740994',
        '["1","2"]'
      ]
    }
  ]);
  expect(rows.map(({ line }) => line)).toEqual(rows.map((_, at) => at + 1));
});

test('one that is not compressed, packed with gzip, or without parts is read, too', async () => {
  const bytes = fixture('uncompressed');
  for (const file of [
    fileOf('a.parquet', bytes),
    fileOf('a.parquet.gz', gzipSync(bytes)),
    chunked('a.parquet', bytes, [100])
  ]) {
    expect((await readAll(file)).rows).toHaveLength(11);
  }
});

test('a compression that is not known is told', async () => {
  expect(await refusal(fileOf('a.parquet', fixture('zstd')))).toBe(
    'a.parquet: what is in the file is packed in a way that cannot be read (“ZSTD”). Save it with another compression, or none.'
  );
});

test('wherever a Parquet file breaks off, that is told', async () => {
  const bytes = fixture('uncompressed');
  for (let length = 4; length < bytes.length; length += 97) {
    expect(await refusal(fileOf('a.parquet', bytes.subarray(0, length)))).toMatch(/^a.parquet: /);
  }
});

test('a Parquet file with bytes changed gives rows or a sentence', async () => {
  const bytes = fixture('uncompressed');
  for (let at = 4; at < bytes.length; at += 13) {
    const changed = Uint8Array.from(bytes);
    changed[at] = 255 - (changed[at] ?? 0);
    expect(await refusal(fileOf('a.parquet', changed))).toMatch(/^a.parquet: |^a table$/);
  }
});
