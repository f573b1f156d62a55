import { expect, test, vi } from 'vitest';
import { madeHereWords } from '$lib/i18n/made-here-words';
import { openWords } from '$lib/i18n/open-words';
import { problemPageWords } from '$lib/i18n/problem-page-words';
import { copyWords } from '$lib/i18n/copy-words';
import { dateText, plainDate } from '$lib/i18n/date-text';
import { embedAnswers } from '$lib/i18n/embed-answers';
import { embedWords } from '$lib/i18n/embed-words';
import { en } from '$lib/i18n/en';
import { enErrors } from '$lib/i18n/errors-en';
import { frErrors } from '$lib/i18n/errors-fr';
import { fr } from '$lib/i18n/fr';
import { galleryWords } from '$lib/i18n/gallery-words';
import { loadI18n } from '$lib/i18n/i18n';
import { methodEn } from '$lib/i18n/method-en';
import { methodFr } from '$lib/i18n/method-fr';
import { pagesEn } from '$lib/i18n/pages-en';
import { pagesFr } from '$lib/i18n/pages-fr';
import { rulesEn } from '$lib/i18n/rules-en';
import { rulesFr } from '$lib/i18n/rules-fr';
import { pluralOf } from '$lib/i18n/plural';
import { parsePartialDate, type DateMeaning } from '$lib/model/partial-date';
import { english, french } from '../fixtures/small';
import { templateLinkWords } from '$lib/i18n/template-link-words';
import { templateWords } from '$lib/i18n/template-words';

// Half a day ahead of UTC: what reads a date in local time shows another day.
vi.hoisted(() => {
  process.env['TZ'] = 'Pacific/Auckland';
});

/** Every word of a dictionary by its path; functions are called with their parameters' places. */
function wordsOf(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const places = Array.from({ length: node.length }, (_, i) => `{${i}}`);
    return [[path, String(node(...places))]];
  }
  if (typeof node !== 'object' || node === null) throw new Error(`no word: ${path}`);
  return Object.entries(node).flatMap(([key, value]) => wordsOf(value, `${path}.${key}`));
}

const dictionaries = [
  ['the figures and the dashboard', en, fr],
  ['static copies', copyWords.en, copyWords.fr],
  ['files made in a browser', madeHereWords.en, madeHereWords.fr],
  ['opened files', openWords.en, openWords.fr],
  ['rows left out', problemPageWords.en, problemPageWords.fr],
  ['the gallery', galleryWords.en, galleryWords.fr],
  ['the incident pages', pagesEn, pagesFr],
  ['the method page', methodEn, methodFr],
  ['the counting rules', rulesEn, rulesFr],
  ['the error page', enErrors, frErrors],
  ['embeds', embedWords.en, embedWords.fr],
  ['the table to fill in', templateWords.en, templateWords.fr],
  ['the links to it', templateLinkWords.en, templateLinkWords.fr],
  ['the answers about embeds', embedAnswers.en, embedAnswers.fr]
] as const;

test.each(dictionaries)('every word of %s is there in both languages', (_, inEnglish, inFrench) => {
  const paths = (words: object) =>
    wordsOf(words)
      .map(([path]) => path)
      .filter((path) => !path.endsWith('.many'));
  expect(paths(inFrench)).toEqual(paths(inEnglish));
});

test.each(dictionaries)('no word of %s is empty or has spaces around it', (_, ...languages) => {
  const faulty = languages.flatMap((words) =>
    wordsOf(words).filter(([, word]) => word.trim() !== word || word === '')
  );
  expect(faulty.map(([path]) => path).filter((path) => !/separator$/i.test(path))).toEqual([]);
});

test.each(dictionaries)(
  'what a sentence of %s is told, it says in both languages',
  (_, ...both) => {
    const [inEnglish, inFrench] = both.map((words) => new Map(wordsOf(words)));
    const places = (word = '') => [...new Set(word.match(/\{\d\}/g))].sort();
    for (const [path, word] of inEnglish ?? []) {
      expect({ path, places: places(inFrench?.get(path)) }).toEqual({ path, places: places(word) });
    }
  }
);

test.each(dictionaries)('the French of %s is set as French is', (_, __, inFrench) => {
  const faulty = wordsOf(inFrench).filter(([, word]) =>
    /[^\u00a0\u202f][;!?»]|[^\u00a0]:(?!\/)|«[^\u00a0\u202f]|'/.test(word)
  );
  expect(faulty).toEqual([]);
});

test('English and French tell one from several, and French counts none as one', () => {
  const forms = { one: 'one', many: 'many', other: 'other' };
  const form = (n: number) => [pluralOf(forms, n, 'en'), pluralOf(forms, n, 'fr')];
  expect(form(0)).toEqual(['other', 'one']);
  expect(form(1)).toEqual(['one', 'one']);
  expect(form(2)).toEqual(['other', 'other']);
  expect(form(1_000_000)).toEqual(['other', 'many']);
  expect(form(1_000_001)).toEqual(['other', 'other']);
  expect(pluralOf({ one: 'one', other: 'other' }, 1_000_000, 'fr')).toBe('other');
});

test('every plural that French needs has its form for millions', () => {
  const people = Object.values(fr.harms).map((harm) => harm.people);
  expect(people.filter(({ many }) => !many?.startsWith('de '))).toEqual([]);
});

test('days, months and years are those of UTC, wherever the computer stands', () => {
  expect(new Date(0).getTimezoneOffset()).toBe(-720);
  const { formats } = english;
  expect(formats.day(new Date('2023-12-31T23:59:59Z'))).toBe('31 December 2023');
  expect(formats.day(new Date('2023-01-01T00:00:00Z'))).toBe('1 January 2023');
  expect(formats.month(2023 * 12 + 3)).toBe('April 2023');
  expect(formats.year(2023 * 12)).toBe('2023');
  expect(french.formats.day(new Date('2023-01-01T00:00:00Z'))).toBe('1er janvier 2023');
  expect(french.formats.monthNarrow(2023 * 12)).toBe('J');
});

const dated = (edtf: string, means: DateMeaning = 'within') => {
  const date = parsePartialDate(edtf, means);
  if (!date) throw new Error(edtf);
  return date;
};

test.each([
  ['2023-04-22', 'within', '22 April 2023', '22 avril 2023'],
  ['2023-08', 'within', 'some time in August 2023', 'à un moment en août 2023'],
  ['2023-08', 'duration', 'August 2023', 'août 2023'],
  ['2022', 'within', 'some time in 2022', 'à un moment en 2022'],
  [
    '2023-06-27/2023-06-28',
    'duration',
    '27 June 2023 to 28 June 2023',
    'du 27 juin 2023 au 28 juin 2023'
  ],
  [
    '2023-06-27/2023-06-28',
    'within',
    'between 27 June 2023 and 28 June 2023',
    'entre le 27 juin 2023 et le 28 juin 2023'
  ]
] as const)(
  '%s (%s) is worded no more precisely than it is',
  (edtf, means, inEnglish, inFrench) => {
    expect(dateText(dated(edtf, means), english)).toBe(inEnglish);
    expect(dateText(dated(edtf, means), french)).toBe(inFrench);
  }
);

test('what is no date stands as it is written', () => {
  expect(plainDate('spring 2023', english)).toBe('spring 2023');
});

test('a language brings its own words and formats', async () => {
  const loaded = await loadI18n('fr');
  expect(loaded.words.figures.headline).toBe('En bref');
  expect(loaded.formats.number(1_234_567)).toBe('1\u202f234\u202f567');
  expect(loaded.formats.list(['a', 'b', 'c'])).toBe('a, b et c');
  expect((await loadI18n('en')).formats.number(1_234_567)).toBe('1,234,567');
});
