import { describe, expect, test } from 'vitest';
import {
  cautionsOf,
  leastDifference,
  leastMonthsApart,
  mostTentative,
  mostUnattributed,
  rateWithheld,
  type Facts,
  type PartyFacts
} from '$lib/figures/comparison/comparability';
import { leastForRate } from '$lib/model/guard';

const march = 2021 * 12 + 2;

const party = (own: Partial<PartyFacts> = {}): PartyFacts => ({
  key: 'government',
  label: 'Government',
  base: 100,
  incidents: 100,
  undated: 0,
  unplaced: 0,
  tentative: 0,
  months: { first: march, last: march + 6 },
  ...own
});

const facts = (parties: readonly PartyFacts[], own: Partial<Facts> = {}): Facts => ({
  parties,
  everyone: 1000,
  unattributed: 0,
  dataset: {
    selection: 'systematic',
    created: '2022-05-01',
    period: { from: 2021 * 12, to: 2021 * 12 + 11 }
  },
  ...own
});

const codes = (given: Facts): string[] => cautionsOf(given).map(({ code }) => code);

test('parties recorded alike, firmly and often enough compare without a caution', () => {
  expect(cautionsOf(facts([party(), party()]))).toEqual([]);
  expect(rateWithheld(facts([party(), party()]))).toBe(undefined);
});

describe('exactly at its threshold', () => {
  test('a base is small below the fewest that a rate may rest on', () => {
    expect(codes(facts([party({ base: leastForRate }), party()]))).toEqual([]);
    expect(codes(facts([party({ base: leastForRate - 1 }), party()]))).toEqual(['small-base']);
    expect(rateWithheld(facts([party({ base: leastForRate - 1 })]))).toBe('small-base');
  });

  test('suspicion and inference are told above the share that is taken as firm', () => {
    const tentative = 100 * mostTentative;
    expect(codes(facts([party({ tentative }), party()]))).toEqual([]);
    expect(codes(facts([party({ tentative: tentative + 1 }), party()]))).toEqual(['tentative']);
  });

  test('incidents of nobody known are told above the share that is taken not to matter', () => {
    const unattributed = 1000 * mostUnattributed;
    expect(codes(facts([party(), party()], { unattributed }))).toEqual([]);
    expect(codes(facts([party(), party()], { unattributed: unattributed + 1 }))).toEqual([
      'unattributed'
    ]);
  });

  test('dates and places differ from the least difference of shares on', () => {
    const least = 100 * leastDifference;
    for (const [name, code] of [
      ['undated', 'dates'],
      ['unplaced', 'places']
    ] as const) {
      const at = (x: number) => codes(facts([party({ [name]: 30 + x }), party({ [name]: 30 })]));
      expect(at(least - 1)).toEqual([]);
      expect(at(least)).toEqual([code]);
    }
  });

  test('first or last months are told from the least distance on', () => {
    const at = (first: number, last: number) =>
      codes(facts([party(), party({ months: { first: march + first, last: march + 6 + last } })]));
    expect(at(leastMonthsApart - 1, 1 - leastMonthsApart)).toEqual([]);
    expect(at(leastMonthsApart, 0)).toEqual(['spans']);
    expect(at(0, -leastMonthsApart)).toEqual(['spans']);
  });

  test('a period is ongoing up to the day before its last', () => {
    const at = (created: string | undefined) =>
      codes(facts([party(), party()], { dataset: { ...facts([]).dataset, created } }));
    expect(at('2021-12-30')).toEqual(['ongoing']);
    expect(at('2021-12-31')).toEqual([]);
    expect(at(undefined)).toEqual([]);
  });
});

test('an illustrative dataset is always told, and its rates are withheld whatever the base', () => {
  const given = facts([party({ base: 5000 }), party({ base: 5000 })]);
  const illustrative: Facts = {
    ...given,
    dataset: { ...given.dataset, selection: 'illustrative' }
  };
  expect(codes(illustrative)).toEqual(['illustrative']);
  expect(rateWithheld(illustrative)).toBe('illustrative');
});

test('a party of which nothing is recorded has no shares to differ', () => {
  const nothing = party({ base: 0, incidents: 0, months: undefined });
  expect(codes(facts([party({ unplaced: 50, undated: 50 }), nothing]))).toEqual(['small-base']);
});
