import { expect, test } from 'vitest';
import { formatMonth, firstDay, lastDay, parseMonth } from '$lib/model/month';
import { dateFromJson, dateToJson } from '$lib/model/json';
import { daysIn, parsePartialDate, periodOf, type DateMeaning } from '$lib/model/partial-date';

const ends = (edtf: string) => {
  const date = parsePartialDate(edtf);
  return date && [date.start, date.end].map((day) => day.toISOString().slice(0, 10)).join(' ');
};

test.each([
  ['2023-04-22', '2023-04-22 2023-04-22'],
  ['2023-04', '2023-04-01 2023-04-30'],
  ['2023-04-XX', '2023-04-01 2023-04-30'],
  ['2022', '2022-01-01 2022-12-31'],
  ['2022-XX', '2022-01-01 2022-12-31'],
  ['2022-XX-XX', '2022-01-01 2022-12-31'],
  ['2023-04-22?', '2023-04-22 2023-04-22'],
  ['2023-04~', '2023-04-01 2023-04-30'],
  ['2023%', '2023-01-01 2023-12-31'],
  ['2023-06-27/2023-06-28', '2023-06-27 2023-06-28'],
  ['2023-08/2023-12', '2023-08-01 2023-12-31'],
  ['2021/2022-03', '2021-01-01 2022-03-31'],
  ['2023-04/2023-04-30', '2023-04-01 2023-04-30'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['2024-02-29', '2024-02-29 2024-02-29'],
  ['2000-02-29', '2000-02-29 2000-02-29'],
  ['0000-02-29', '0000-02-29 0000-02-29'],
  ['0099-12', '0099-12-01 0099-12-31'],
  ['0004', '0004-01-01 0004-12-31'],
  ['9999-12-31', '9999-12-31 9999-12-31']
])('%s covers the days %s', (edtf, covered) => {
  expect(ends(edtf)).toBe(covered);
});

test.each([
  '',
  '23',
  '2023-4',
  '2023-00',
  '2023-13',
  '2023-04-00',
  '2023-04-31',
  '2023-02-29',
  '1900-02-29',
  '2023-XX-05',
  '2023-04-22T10:00',
  '2023-04-22 ',
  '22-04-2023',
  '2023/',
  '/2023',
  '2023/2022',
  '2023-05-02/2023-05-01',
  '2023/2024/2025',
  '2023-04-22??',
  '../2023',
  '2023-21'
])('“%s” is no date', (edtf) => {
  expect(parsePartialDate(edtf)).toBeUndefined();
});

const months = (edtf: string, means: DateMeaning) => {
  const date = parsePartialDate(edtf, means);
  if (!date) throw new Error(edtf);
  const { first, last } = periodOf(date);
  return [formatMonth(first), formatMonth(last)];
};

test('what lies within a month is counted in it', () => {
  expect(months('2023-04', 'within')).toEqual(['2023-04', '2023-04']);
  expect(months('2023-04-02/2023-04-29', 'within')).toEqual(['2023-04', '2023-04']);
});

test('what lasted seven days across a month’s end is counted where it began', () => {
  expect(months('2023-01-26/2023-02-01', 'duration')).toEqual(['2023-01', '2023-01']);
  expect(months('2022-12-31/2023-01-06', 'duration')).toEqual(['2022-12', '2022-12']);
});

test('what lasted eight days across a month’s end is counted in neither', () => {
  expect(months('2023-01-25/2023-02-01', 'duration')).toEqual(['2023-01', '2023-02']);
});

test('what happened some time in days of two months is counted in neither', () => {
  expect(months('2023-01-31/2023-02-01', 'within')).toEqual(['2023-01', '2023-02']);
});

test('a date knows how many days it covers, over leap days and changes of the clock', () => {
  const days = (edtf: string) => {
    const date = parsePartialDate(edtf);
    return date && daysIn(date);
  };
  expect(days('2024')).toBe(366);
  expect(days('2023')).toBe(365);
  expect(days('2023-03-25/2023-03-27')).toBe(3);
  expect(days('2023-03-25')).toBe(1);
});

test('a date crosses a wire as its text and its meaning', () => {
  const date = parsePartialDate('2023-06-27/2023-06-28', 'duration');
  if (!date) throw new Error('no date');
  expect(dateToJson(date)).toEqual({ edtf: '2023-06-27/2023-06-28', means: 'duration' });
  expect(dateFromJson(dateToJson(date))).toEqual(date);
  expect(() => dateFromJson({ edtf: 'soon', means: 'within' })).toThrow('not an EDTF date: soon');
});

test('months are counted on, written and read', () => {
  expect(parseMonth('2023-04')).toBe(2023 * 12 + 3);
  expect(formatMonth(2023 * 12 + 12)).toBe('2024-01');
  expect(parseMonth('2023-13')).toBeUndefined();
  expect(parseMonth('2023-4')).toBeUndefined();
  expect(formatMonth(99 * 12)).toBe('0099-01');
  expect(firstDay(2024 * 12 + 1).toISOString()).toBe('2024-02-01T00:00:00.000Z');
  expect(firstDay(99 * 12).toISOString()).toBe('0099-01-01T00:00:00.000Z');
  expect(lastDay(11).toISOString()).toBe('0000-12-31T00:00:00.000Z');
  expect(lastDay(2024 * 12 + 1).toISOString()).toBe('2024-02-29T00:00:00.000Z');
});
