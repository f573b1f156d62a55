import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readGiven } from '../../scripts/serve/given.js';

test('a mapping and a selection belong to the data before them', () => {
  const words = '--data a.csv --mapping a.json --selection systematic --data b.csv';
  expect(readGiven(words.split(' '))).toEqual([
    { path: resolve('a.csv'), mapping: resolve('a.json'), selection: 'systematic' },
    { path: resolve('b.csv') }
  ]);
  expect(readGiven(['--data=a.csv', '--selection=illustrative'])).toEqual([
    { path: resolve('a.csv'), selection: 'illustrative' }
  ]);
  expect(readGiven([])).toEqual([]);
});

test.each([
  ['--mapping a.json', /^--mapping belongs to the --data before it, and there is none\./],
  ['--selection systematic --data a.csv', /^--selection belongs to the --data before it/],
  ['--data a.csv --mapping b.json --mapping c.json', /^--mapping is said twice of .*a\.csv/],
  ['--data a.csv --selection all', /^--selection is “all”\. It is systematic, .* or illustrative/],
  ['--data', /^--data says nothing: its value is missing\./],
  ['--data --mapping b.json', /^--data says nothing/],
  ['--data a.csv --mapping --selection systematic', /^--mapping says nothing/],
  ['a.csv', /^“a\.csv” stands alone\. Files are named after --data\./],
  ['--data a.csv --maping b.json', /^“--maping” is not known\./]
])('%s is refused with what to do', (words, sentence) => {
  expect(() => readGiven(words.split(' '))).toThrow(sentence);
  expect(() => readGiven(words.split(' '))).toThrow('For instance: npm start -- --data');
});
