import { expect, test } from 'vitest';
import { problemPageWords } from '$lib/i18n/problem-page-words';
import { rowsSum, rowsText } from '$lib/i18n/row-count-words';
import { english, french } from '../fixtures/small';

const one = { rows: 1, read: 1, rejected: 0, duplicates: 0 };
const some = { rows: 5, read: 2, rejected: 2, duplicates: 1 };

test('numbers of rows agree with their words', () => {
  expect(rowsText(one, english)).toBe('1 row: 1 read, 0 rejected, 0 duplicates.');
  expect(rowsText(some, english)).toBe('5 rows: 2 read, 2 rejected, 1 duplicate.');
  expect(rowsText(one, french)).toBe('1 ligne\u00a0: 1 lue, 0 rejetée, 0 doublon.');
  expect(rowsText(some, french)).toBe('5 lignes\u00a0: 2 lues, 2 rejetées, 1 doublon.');
  expect(rowsSum(one, english)).toBe(
    '1 row in the file = 1 read + 0 rejected + 0 about an incident already told.'
  );
  expect(rowsSum(some, french)).toBe(
    '5 lignes dans le fichier = 2 lues + 2 rejetées + 1 sur un incident déjà rapporté.'
  );
});

test('a single row that is left out, or read, is told as one', () => {
  const left = (i18n: typeof english, n: number) =>
    i18n.plural(problemPageWords[i18n.language].leftOut, n)(String(n), '6');
  expect(left(english, 1)).toBe('1 of 6 rows is left out of every figure.');
  expect(left(english, 2)).toBe('2 of 6 rows are left out of every figure.');
  expect(left(french, 1)).toBe('1 ligne sur 6 est écartée de toutes les figures.');
  expect(left(french, 2)).toBe('2 lignes sur 6 sont écartées de toutes les figures.');
  const { nothingLeftOut } = problemPageWords.en;
  expect(english.plural(nothingLeftOut, 1)('1')).toBe('The only row is read.');
});
