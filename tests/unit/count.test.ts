import { expect, test } from 'vitest';
import { countFromJson, countToJson } from '$lib/model/json';
import {
  about,
  add,
  atLeast,
  between,
  exactly,
  formOf,
  none,
  notStated,
  sum
} from '$lib/model/count';
import { countText, peopleText } from '$lib/i18n/count-text';
import { english, french } from '../fixtures/small';

test.each([
  ['none', none, 0, 'none-recorded'],
  ['a harm without a number', notStated, 1, 'not-stated'],
  ['at least', atLeast(40), 1, 'at-least'],
  ['some 300', about(300), 1, 'about'],
  ['a range', between(1100, 1234, 1500), 1, 'range'],
  ['a number', exactly(40), 1, 'exact'],
  ['a number of zero', exactly(0), 1, 'exact'],
  ['two without a number', sum([notStated, notStated]), 2, 'not-stated'],
  ['a number and one without', add(exactly(3), notStated), 2, 'at-least'],
  ['zero and one without', add(exactly(0), notStated), 2, 'not-stated'],
  ['some and at least', add(about(300), atLeast(2)), 2, 'at-least'],
  ['some and a range', add(about(300), between(1, 2, 3)), 2, 'about']
] as const)('%s has the form that applies first', (_, count, incidents, form) => {
  expect(formOf(count, incidents)).toBe(form);
});

test('sums add lows, bests and highs each for itself', () => {
  expect(sum([between(1, 2, 3), between(10, 20, 30), exactly(5)])).toEqual(between(16, 27, 38));
});

test('counts are worded in English and in French', () => {
  const tally = (count: typeof none, incidents = 1) => ({ count, incidents });
  expect(countText(tally(between(1100, 1234, 1500)), english)).toBe('1,234 (1,100–1,500)');
  expect(countText(tally(between(1100, 1234, 1500)), french)).toBe(
    '1\u202f234 (1\u202f100–1\u202f500)'
  );
  expect(countText(tally(atLeast(40)), english)).toBe('at least 40');
  expect(countText(tally(about(300)), french)).toBe('environ 300');
  expect(countText(tally(none, 0), english)).toBe('none recorded');
  expect(countText(tally(notStated), french)).toBe('nombre non précisé');
});

test('people are one person or several, and in French many for round millions', () => {
  const people = (n: number, i18n = english) =>
    peopleText({ count: exactly(n), incidents: 1 }, 'killed', i18n);
  expect(people(1)).toBe('1 person killed');
  expect(people(0)).toBe('0 people killed');
  expect(people(1, french)).toBe('1 personne tuée');
  expect(people(0, french)).toBe('0 personne tuée');
  expect(people(2, french)).toBe('2 personnes tuées');
  expect(people(1_000_000, french)).toBe('1\u202f000\u202f000 de personnes tuées');
});

test('people without a number are told as such', () => {
  expect(peopleText({ count: notStated, incidents: 2 }, 'killed', english)).toBe(
    'people killed: number not stated'
  );
});

test('an open high end is null in JSON, and open again when read', () => {
  expect(countToJson(atLeast(4)).high).toBeNull();
  expect(countFromJson(countToJson(atLeast(4)))).toEqual(atLeast(4));
  expect(countFromJson(countToJson(between(1, 2, 3)))).toEqual(between(1, 2, 3));
});
