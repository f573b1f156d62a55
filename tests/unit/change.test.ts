import { describe, expect, test } from 'vitest';
import type { Sketch } from '$lib/gallery/invent';
import { changeText } from '$lib/i18n/change-text';
import { about, atLeast, between, exactly, notStated, type Count } from '$lib/model/count';
import { formatMonth } from '$lib/model/month';
import type { View } from '$lib/view/view';
import { english, figureOf, french } from '../fixtures/small';

const tally = (count: Count) => ({ incidents: 30, count });
const told = (before: Count, after: Count, i18n = english) =>
  changeText(tally(before), tally(after), 6, i18n);

describe('a change is worded as its numbers allow', () => {
  test.each([
    [exactly(19), exactly(31), '12 more than in the 6 months before (19)'],
    [exactly(31), exactly(19), '12 fewer than in the 6 months before (31)'],
    [exactly(19), exactly(19), 'as many as in the 6 months before (19)'],
    [about(300), exactly(310), 'about 10 more than in the 6 months before (about 300)'],
    [about(300), exactly(300), 'about as many as in the 6 months before (about 300)'],
    [exactly(19), atLeast(31), 'at least 12 more than in the 6 months before (19)'],
    [atLeast(31), exactly(19), 'at least 12 fewer than in the 6 months before (at least 31)'],
    [exactly(10), between(13, 20, 30), 'between 3 and 20 more than in the 6 months before (10)'],
    [
      between(13, 20, 30),
      exactly(10),
      'between 3 and 20 fewer than in the 6 months before (13–30)'
    ],
    [
      between(15, 19, 25),
      between(22, 30, 35),
      'it cannot be told whether more or fewer than in the 6 months before (15–25); between 3 fewer and 20 more'
    ],
    [
      exactly(10),
      between(10, 12, 14),
      'it cannot be told whether more or fewer than in the 6 months before (10); between as many and 4 more'
    ],
    [
      atLeast(10),
      exactly(12),
      'it cannot be told whether more or fewer than in the 6 months before (at least 10)'
    ],
    [
      notStated,
      notStated,
      'it cannot be told whether more or fewer than in the 6 months before (number not stated)'
    ]
  ])('%j, then %j', (before, after, words) => {
    expect(told(before, after)).toBe(words);
  });

  test('in French, too', () => {
    expect(told(exactly(19), exactly(31), french)).toBe(
      '12 de plus que dans les 6 mois qui précèdent (19)'
    );
    expect(changeText(tally(exactly(3)), tally(exactly(2)), 1, french)).toBe(
      '1 de moins que dans le mois qui précède (3)'
    );
  });
});

const january = 2021 * 12;
const july: Partial<View> = { period: { from: january + 6, to: january + 6 } };
const inMonth = (month: number, times: number): Sketch[] =>
  Array.from({ length: times }, () => ({ when: formatMonth(january + month) }));

/** What is said of the incidents of July, after so many in June. */
function incidentsOf(before: number, after: number, selection: 'systematic' | 'illustrative') {
  const sketches = [...inMonth(5, before), ...inMonth(6, after)];
  const { rows, notes } = figureOf('headline', sketches, { view: july, dataset: { selection } });
  const row = rows.find(({ key }) => key === 'incidents');
  return { details: row?.details ?? [], notes };
}

describe('a change is told', () => {
  test('from twenty incidents in each period, and not from nineteen in either', () => {
    expect(incidentsOf(20, 20, 'systematic').details).toEqual([
      'as many as in the month before (20)'
    ]);
    for (const [before, after] of [
      [19, 20],
      [20, 19]
    ] as const) {
      const { details, notes } = incidentsOf(before, after, 'systematic');
      expect(details).toEqual([]);
      expect(
        notes.filter((note) => note.includes('incidents;') || note.includes('incidents)'))
      ).toEqual([
        expect.stringMatching(/^Change over time \(.*\) not shown: it would rest on fewer than 20/)
      ]);
    }
  });

  test('in per cent from a hundred, and not from ninety-nine in either', () => {
    expect(incidentsOf(100, 150, 'systematic').details).toEqual([
      '50 more than in the month before (100); 50% more'
    ]);
    expect(incidentsOf(200, 100, 'systematic').details).toEqual([
      '100 fewer than in the month before (200); 50% fewer'
    ]);
    expect(incidentsOf(99, 150, 'systematic').details).toEqual([
      '51 more than in the month before (99)'
    ]);
    expect(incidentsOf(150, 99, 'systematic').details).toEqual([
      '51 fewer than in the month before (150)'
    ]);
  });

  test('not where nothing is recorded before', () => {
    const { details, notes } = incidentsOf(0, 50, 'systematic');
    expect(details).toEqual([]);
    expect(notes).toContain(
      'Change over time (incidents) not shown: nothing is recorded in the period before.'
    );
  });

  test('never for a source that tells of cases', () => {
    const { details, notes } = incidentsOf(500, 900, 'illustrative');
    expect(details).toEqual([]);
    expect(notes.filter((note) => note.startsWith('Change over time not shown:'))).toHaveLength(1);
  });
});

test('a period before that reaches out of the dataset’s is named, not computed', () => {
  const view = { period: { from: january + 4, to: undefined } };
  const { rows, notes } = figureOf('headline', inMonth(2, 40), {
    view,
    dataset: { selection: 'systematic' }
  });
  expect(rows.flatMap(({ cells }) => Object.keys(cells))).toEqual([]);
  expect(notes).toContain(
    'Change over time not shown: the period before (September 2020 – April 2021) lies wholly or in part outside the dataset’s.'
  );
});
