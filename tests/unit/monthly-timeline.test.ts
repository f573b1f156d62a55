import { expect, test } from 'vitest';
import { inventDataset, type Sketch } from '$lib/gallery/invent';
import { atLeast, exactly } from '$lib/model/count';
import { english, figureOf, textsOf } from '../fixtures/small';

const id = 'monthly-timeline';
const january = 2021 * 12;

const sketches: readonly Sketch[] = [
  { when: '2021-01-05', by: ['army'], harms: [['killed', 'civilian', exactly(5)]] },
  { when: '2021-01-06', by: ['red-band'], harms: [['killed', 'civilian', atLeast(2)]] },
  {
    when: '2021-03-30/2021-04-02',
    means: 'duration',
    by: ['army', 'allies'],
    harms: [['killed', 'civilian', exactly(9)]]
  },
  {
    when: '2021-05/2021-07',
    by: [['watch', 'suspected']],
    harms: [['killed', 'civilian', exactly(4)]]
  },
  { when: '2018-05-01', by: ['army'], harms: [['killed', 'civilian', exactly(60)]] }
];

test('every month of the period has its place, and what spans months stands apart', () => {
  const figure = figureOf(id, sketches);
  expect(figure.title).toBe('People killed, by month');
  expect(figure.rows).toHaveLength(13);
  expect(textsOf(figure)).toMatchObject({
    '2021-01': 'at least 7 in 2 incidents',
    '2021-02': 'none recorded',
    '2021-03': '9 in 1 incident',
    '2021-04': 'none recorded',
    longer: '4 in 1 incident'
  });
});

test('months are stacked by exclusive parts', () => {
  const { rows } = figureOf(id, sketches);
  const parts = (month: string) =>
    rows.find(({ key }) => key === month)?.segments.map(({ key, value }) => [key, value]);
  expect(parts('2021-01')).toEqual([
    ['government', 5],
    ['armed-groups', 2]
  ]);
  expect(parts('2021-03')).toEqual([['several', 9]]);
  expect(parts('longer')).toEqual([['militias-tentative', 4]]);
});

test('its table has a column for every part in use and no other', () => {
  const parts = figureOf(id, sketches)
    .columns.slice(8)
    .map(({ label }) => label);
  expect(parts).toEqual([
    'Government',
    'Armed groups',
    'Militias (suspected or inferred)',
    'Several parties'
  ]);
});

test('what lies outside the period is announced, and comes in where it is asked for', () => {
  const outside = english.words.notes.outside('60 people killed in 1 incident', 'May 2018');
  expect(figureOf(id, sketches).notes).toContain(outside);
  const documented = figureOf(id, sketches, { view: { basis: 'documented' } });
  expect(textsOf(documented)['outside']).toBe('60 in 1 incident');
  expect(documented.notes).not.toContain(outside);
  expect(documented.notes).toContain(
    english.words.notes.outsideIncluded('60 people killed in 1 incident', 'May 2018')
  );
});

test('what the period chosen cuts through is announced', () => {
  const view = { period: { from: january + 5, to: undefined } };
  const figure = figureOf(id, sketches, { view });
  expect(figure.notes).toContain(
    'Left out: 1 incident that lies only in part inside the period chosen.'
  );
  expect(figure.notes).toContain('Chosen: June 2021 – December 2021.');
});

test('on the dashboard all months stay, and those not chosen are marked', () => {
  const view = { period: { from: january + 1, to: january + 3 } };
  const figure = figureOf(id, sketches, { view });
  expect(textsOf(figure)['2021-01']).toBe('at least 7 in 2 incidents');
  expect(figure.rows.filter(({ chosen }) => chosen).map(({ key }) => key)).toEqual([
    '2021-02',
    '2021-03',
    '2021-04'
  ]);
  expect(figure.total.incidents).toBe(1);
});

test('alone only the months chosen have numbers', () => {
  const view = { period: { from: january + 1, to: january + 3 } };
  const figure = figureOf(id, sketches, { view, scope: 'alone' });
  expect(textsOf(figure)).toMatchObject({
    '2021-01': 'none recorded',
    '2021-03': '9 in 1 incident'
  });
  expect(textsOf(figure)['longer']).toBeUndefined();
});

test('choosing the month that is chosen gives the whole period back', () => {
  const whole = { from: undefined, to: undefined };
  const only = { from: january + 2, to: january + 2 };
  const target = (view: object, month: string) =>
    figureOf(id, sketches, { view }).rows.find(({ key }) => key === month)?.target.period;
  expect(target({}, '2021-03')).toEqual(only);
  expect(target({ period: only }, '2021-03')).toEqual(whole);
  expect(target({ period: 'longer' }, 'longer')).toEqual(whole);
});

test('the summary names up to three months, in both languages', () => {
  expect(figureOf(id, sketches).summary).toBe(
    'Documented by the Observatory: at least 20 people killed in 4 incidents (January 2021 – December 2021). Highest numbers: March 2021 (9 in 1 incident); January 2021 (at least 7 in 2 incidents); longer period (4 in 1 incident).'
  );
  expect(figureOf(id, sketches.slice(0, 1), { language: 'fr' }).summary).toBe(
    'Documenté par l’Observatoire : 5 personnes tuées dans 1 incident (janvier 2021 – décembre 2021).'
  );
});

test('dated background stands at its day, or at its month where there is no day', () => {
  const { context } = inventDataset();
  const { annotations } = figureOf(id, sketches, { dataset: { context } });
  expect(annotations.map(({ label, month, share }) => [label, month - january, share])).toEqual([
    ['General election', 4, 9 / 31],
    ['Ceasefire', 5, 20 / 30]
  ]);
});
