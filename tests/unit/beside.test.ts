import { describe, expect, test } from 'vitest';
import { beside } from '$lib/figures/beside/beside';
import { scopesOf } from '$lib/figures/beside/scope';
import { spansOf } from '$lib/figures/beside/spans';
import { tableOf } from '$lib/figures/beside/table';
import { cellText } from '$lib/figures/cell-text';
import { figureJson } from '$lib/figures/figure-json';
import { text } from '$lib/gallery/invent';
import { exactly } from '$lib/model/count';
import { wholePeriod } from '$lib/view/view';
import { besideInput, monitorSketches, type Two } from '../fixtures/beside';
import { textsOf } from '../fixtures/small';

const figureAt = (two: Two = {}) => beside(besideInput(two));
const january = 2021 * 12;
const shared = [
  { code: 'QM-N', name: text('North', 'Nord') },
  { code: 'QM-E', name: text('East', 'Est') }
];

describe('the months shown', () => {
  const whole = { period: wholePeriod };
  const year = { from: january, to: january + 11 };

  test('are both periods, and what both cover is counted', () => {
    expect(spansOf(whole, year, { from: january + 2, to: january + 13 })).toEqual({
      axis: { from: january, to: january + 13 },
      counted: { from: january + 2, to: january + 11 }
    });
  });

  test('are the shorter period where the other is much longer', () => {
    const decades = { from: january - 240, to: january + 60 };
    expect(spansOf(whole, year, decades)).toEqual({ axis: year, counted: year });
    expect(spansOf(whole, decades, year)).toEqual({ axis: year, counted: year });
  });

  test('are those chosen, of which only what both cover is counted', () => {
    const chosen = { period: { from: january + 8, to: january + 13 } };
    expect(spansOf(chosen, { from: january - 20, to: january + 40 }, year)).toEqual({
      axis: chosen.period,
      counted: { from: january + 8, to: january + 11 }
    });
  });

  test('count nothing where the periods have no month in common', () => {
    const later = { from: january + 24, to: january + 30 };
    expect(spansOf(whole, year, later).counted).toBeUndefined();
    expect(figureAt({ second: { period: later } }).summary).toContain('have no month in common');
  });
});

test('both are counted in the months that both cover, and in the country that both have', () => {
  const texts = textsOf(figureAt());
  // report, March to December: 10 + 2 in March, 7 from April to June, 1 in November
  expect(texts['arland-2021']).toBe('at least 20 in 4 incidents');
  // monitor, in Arland: 12 (8–20) + 4 in March; not abroad, not without a region, not in 2022
  expect(texts['monitor']).toBe('16 (12–24) in 2 incidents');
  expect(texts['arland-2021:incidents']).toBe('5');
  expect(texts['monitor:incidents']).toBe('3');
});

test('a month that a dataset does not cover is no zero, in words, in tables and for machines', () => {
  const figure = figureAt();
  const uncovered = figure.rows.find(({ key }) => key === 'monitor:month-2021-01');
  expect(uncovered?.text).toBe('not covered');
  const cells = figure.columns.map(
    (column) => uncovered && cellText(uncovered, column, besideInput().i18n)
  );
  expect(cells.slice(1).every((cell) => cell === 'not covered')).toBe(true);
  const json = figureJson(figure);
  expect(json.table.rows.find(({ key }) => key === 'monitor:month-2021-01')).toMatchObject({
    low: null,
    best: null,
    high: null,
    incidents: null,
    qualifier: 'not-applicable'
  });
  expect([json.total, json.incidents]).toEqual([null, null]);
  expect(textsOf(figure)['monitor:month-2021-04']).toBe('none recorded');
});

test('a month that only one covers is drawn pale and in no total', () => {
  const { rows, notes } = figureAt();
  const alone = rows.find(({ key }) => key === 'arland-2021:month-2021-01');
  expect(alone?.tally.count.best).toBe(5);
  expect(alone?.segments.map(({ paint }) => paint.pattern)).toEqual(['light']);
  expect(notes.join(' ')).toContain('They are in no total');
});

test('a harm that a dataset has none of is not recorded, which is not zero', () => {
  const texts = textsOf(figureAt());
  expect(texts['arland-2021:harm-injured']).toBe('4 in 1 incident');
  expect(texts['monitor:harm-injured']).toBe('not recorded by this dataset');
  const injured = figureAt({ view: { harm: 'injured' } });
  expect(textsOf(injured)['monitor']).toBe('not recorded by this dataset');
  expect(injured.notes).toContain(
    'Monitor has no incident with this harm at all: that is not zero.'
  );
});

test('a status of victims that a dataset does not tell is not zero either', () => {
  const figure = figureAt({ view: { victim: 'civilian' } });
  expect(textsOf(figure)).toMatchObject({
    'arland-2021': 'at least 18 in 3 incidents',
    monitor: 'not told by this dataset'
  });
});

test('a choice that a dataset does not know is said, and hides its numbers where it knows no part', () => {
  const type = figureAt({ view: { types: ['siege'] } });
  expect(textsOf(type)['monitor']).toBe('not known to this dataset');
  expect(type.notes.join(' ')).toContain(
    'Monitor does not know the type of incident chosen: siege. So no number of Monitor is shown'
  );
  const regions = figureAt({ view: { regions: ['QM-E', 'QM-W'] } });
  expect(textsOf(regions)).toMatchObject({
    'arland-2021': '2 in 1 incident',
    monitor: '4 in 1 incident'
  });
  expect(regions.notes.join(' ')).toContain('Monitor does not know the region chosen: West.');
  expect(regions.notes.join(' ')).not.toContain('So no number');
});

test('categories that both have are chosen in both', () => {
  const government = figureAt({ view: { perpetrators: ['government'] } });
  expect(textsOf(government)).toMatchObject({
    'arland-2021': '2 in 1 incident',
    monitor: '12 (8–20) in 1 incident'
  });
  const militias = figureAt({ view: { perpetrators: ['militias'] } });
  expect(textsOf(militias)['monitor']).toBe('not known to this dataset');
});

test('regions that both know by the same code have a row each, and what is left out says so', () => {
  const texts = textsOf(figureAt());
  expect(texts).toMatchObject({
    'arland-2021:region-QM-N': 'at least 17 in 2 incidents',
    'monitor:region-QM-N': '12 (8–20) in 1 incident',
    'arland-2021:region-QM-E': '2 in 1 incident',
    'monitor:region-QM-E': '4 in 1 incident',
    'arland-2021:region-not-stated': '1 in 1 incident',
    'monitor:region-not-stated': 'left out'
  });
  expect(texts['monitor:region-QN-A']).toBeUndefined();
});

test('what lies in regions that only one lists has a row, so that rows add up to the total', () => {
  const onlyNorth = { regions: [{ code: 'QM-N', name: text('North', 'Nord') }] };
  const inNorth = monitorSketches.filter(({ where }) => where?.[0] === 'QM-N');
  const input = besideInput({ second: onlyNorth, secondSketches: inNorth });
  const texts = textsOf(beside(input));
  // report, March to December: 17 in the North, 2 in the East, 1 without a region: 20
  expect(texts).toMatchObject({
    'arland-2021': 'at least 20 in 4 incidents',
    'arland-2021:region-QM-N': 'at least 17 in 2 incidents',
    'arland-2021:other-regions': '2 in 1 incident',
    'arland-2021:region-not-stated': '1 in 1 incident',
    'monitor:other-regions': 'lists no other'
  });
  const regions = tableOf(input, input.other.room).sections.find(({ key }) => key === 'regions');
  const others = regions?.rows.find(({ key }) => key === 'other-regions');
  // incidents: in May one without deaths lies in the East, too
  expect(others?.cells.slice(0, 4).map((cell) => cell.text)).toEqual([
    '2',
    'lists no other',
    '2',
    'lists no other'
  ]);
  expect(others?.cells[0]?.behind?.regions).toContain('QM-E');
  const both = textsOf(figureAt({ first: { regions: shared }, second: { regions: shared } }));
  expect(both['arland-2021:other-regions']).toBeUndefined();
});

test('how incidents are dated agrees with their number, and is not told of none', () => {
  const told = (two: Two) =>
    scopesOf(besideInput(two), [])
      .find(({ key }) => key === 'dates')
      ?.sides.map((side) => side.told.sentences.join(' '));
  expect(told({})?.[0]).toBe('Of the 5 incidents compared, 1 is dated to more than a month.');
  expect(told({ language: 'fr' })?.[0]).toBe(
    'Sur les 5 incidents comparés, 1 est daté de plus d’un mois.'
  );
  expect(told({})?.[1]).toBe('Of the 3 incidents compared, 0 are dated to more than a month.');
  const later = { from: january + 24, to: january + 30 };
  expect(told({ second: { period: later } })).toBeUndefined();
});

test('a period of one month is named once', () => {
  const month = { from: january + 2, to: january + 2 };
  const told = (language: 'en' | 'fr') =>
    scopesOf(besideInput({ second: { period: month }, language }), []).find(
      ({ key }) => key === 'period'
    )?.sides[1]?.told.sentences;
  expect(told('en')).toEqual(['March 2021.', 'Compared: March 2021.']);
  expect(told('fr')).toEqual(['Mars 2021.', 'Comparé\u00a0: mars 2021.']);
});

test('regions without codes are not taken to be the same, and the figure says so', () => {
  const figure = figureAt({ second: { regions: [{ code: 'north', name: { en: 'N', fr: 'N' } }] } });
  expect(figure.rows.filter(({ key }) => key.includes(':region-'))).toEqual([]);
  expect(figure.notes.join(' ')).toContain('Not all regions of Monitor bear a code in ISO 3166-2');
});

test('scales are shared, unless one dataset is much larger, and that is said', () => {
  expect(figureAt().howToRead).toContain('the same scale');
  const large = figureAt({
    secondSketches: [
      { when: '2021-03-03', where: ['QM-N'], harms: [['killed', 'unknown', exactly(900)]] }
    ]
  });
  expect(large.howToRead).toContain(
    'a scale of its own, because the numbers of Monitor are much larger'
  );
});

test('nothing sets the two off against each other, and both are cited', () => {
  const figure = figureAt();
  const told = [figure.title, figure.summary, ...figure.notes].join(' ');
  expect(told).not.toMatch(/%|times as|more than twice/);
  expect(figure.notes[0]).toContain('No difference, ratio or percentage');
  expect(figure.citation).toContain('0123456789ab');
  expect(figure.citation).toContain('abcdefabcdef');
  expect(figure.version).toBe('0123456789ab+abcdefabcdef');
});

test('without a second dataset the figure asks for one', () => {
  const { room, view, i18n, scope, link } = besideInput();
  expect(beside({ room, view, i18n, scope, link }).summary).toContain('Choose the dataset');
});
