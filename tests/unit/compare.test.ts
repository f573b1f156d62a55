import { describe, expect, test } from 'vitest';
import { shownView } from '$lib/figures/asked';
import { cellText } from '$lib/figures/cell-text';
import { figureJson } from '$lib/figures/figure-json';
import type { Sketch } from '$lib/gallery/invent';
import { atLeast, exactly, type Count } from '$lib/model/count';
import type { Harm } from '$lib/model/harm';
import { english, figureOf, inputOf, textsOf } from '../fixtures/small';

const civilians = (harm: Harm, count: Count) => [[harm, 'civilian', count]] as const;

const sketches: readonly Sketch[] = [
  { when: '2021-02-01', where: ['QM-N'], by: ['army'], harms: civilians('killed', exactly(7)) },
  {
    when: '2021-03-01',
    where: ['QM-N'],
    by: ['army', 'allies'],
    harms: [...civilians('killed', atLeast(20)), ...civilians('disappeared', exactly(4))]
  },
  {
    when: '2021-04-01',
    where: ['QM-E'],
    by: ['red-band'],
    harms: civilians('abducted', exactly(3))
  },
  { when: '2021-05-01', where: ['QM-E'], by: ['allies'], harms: civilians('killed', exactly(5)) },
  { when: '2021-06-01', by: [['red-band', 'suspected']], harms: civilians('killed', exactly(2)) }
];

const figureAt = (...perpetrators: string[]) =>
  figureOf('compare', sketches, { view: { perpetrators } });

const problemAt = (...perpetrators: string[]): string => {
  const { room, view, i18n } = inputOf(sketches, { view: { perpetrators } });
  const shown = shownView('compare', view, room, i18n);
  return shown.ok ? '' : shown.reason;
};

test('without a choice the two categories with the most incidents are compared', () => {
  const { room, view, i18n } = inputOf(sketches);
  const shown = shownView('compare', view, room, i18n);
  expect(shown.ok && shown.view.perpetrators).toEqual(['foreign-military', 'government']);
  expect(figureOf('compare', sketches).title).toBe(
    'People killed: Government and Foreign military compared'
  );
});

describe('a choice that is no comparison is answered with what one takes:', () => {
  test('a single party', () => {
    expect(problemAt('army')).toBe(
      'A comparison takes two to four parties, and only one is chosen. Choose another.'
    );
  });

  test('more than four', () => {
    expect(problemAt('allies', 'army', 'police', 'red-band', 'watch')).toContain('Leave some out');
    expect(problemAt('allies', 'army', 'police', 'red-band')).toBe('');
  });

  test('a group, a combination or a standing', () => {
    for (const key of ['several', 'government.militias', 'joint.army', 'uncertain-only']) {
      expect(problemAt(key, 'army')).toContain(`“${key}” is no single category or perpetrator`);
    }
    expect(figureAt('several', 'army').rows).toEqual([]);
  });
});

test('a party counts what it did jointly, and the total counts it once', () => {
  const figure = figureAt('foreign-military', 'government');
  expect(textsOf(figure)).toMatchObject({
    government: 'at least 27 in 2 incidents',
    'government:harm-killed:alone': '7 in 1 incident',
    'government:harm-killed:joint': 'at least 20 in 1 incident',
    'foreign-military': 'at least 25 in 2 incidents',
    together: 'at least 32 in 3 incidents'
  });
  expect(figure.notes[0]).toContain('tells of cases');
  expect(figure.summary).toContain(
    'The parties’ figures exceed the total of at least 32 by 20, because 1 incident is attributed to several of them; the total counts it once.'
  );
});

test('parties that share no incident are said to add up', () => {
  expect(figureAt('armed-groups', 'government').summary).toContain('add up to the total');
});

describe('what the definitions rule out', () => {
  const figure = figureAt('armed-groups', 'foreign-military', 'government');
  const row = (key: string) => figure.rows.find((candidate) => candidate.key === key);
  const cell = (key: string, column: string) => {
    const found = row(key);
    return found && cellText(found, { key: column, label: '' }, english);
  };

  test('reads “n/a” where nothing is recorded, and says why', () => {
    expect(cell('government:harm-abducted', 'best')).toBe('n/a');
    expect(cell('armed-groups:harm-disappeared', 'best')).toBe('n/a');
    expect(cell('foreign-military:harm-disappeared', 'alone')).toBe('n/a');
    expect(cell('foreign-military:harm-disappeared', 'best')).toBe(4);
    expect(figure.notes.filter((note) => note.startsWith('n/a:'))).toHaveLength(2);
    const json = figureJson(figure).table.rows.find(
      ({ key }) => key === 'government:harm-abducted'
    );
    expect(json).toMatchObject({ qualifier: 'not-applicable', alone: null, joint: null });
  });

  test('is shown as it is where it is recorded', () => {
    const odd = figureOf(
      'compare',
      [...sketches, { when: '2021-07', by: ['police'], harms: civilians('abducted', exactly(9)) }],
      { view: { perpetrators: ['armed-groups', 'government'] } }
    );
    expect(textsOf(odd)['government:harm-abducted']).toBe('9 in 1 incident');
  });

  test('can be compared as “taken”', () => {
    expect(textsOf(figure)).toMatchObject({
      'government:harm-taken': '4 in 1 incident',
      'armed-groups:harm-taken': '3 in 1 incident',
      'foreign-military:harm-disappeared': '4 in 1 incident'
    });
  });
});

test('a perpetrator is compared at its own level: alone is beside nobody', () => {
  const figure = figureAt('allies', 'red-band');
  expect(textsOf(figure)).toMatchObject({
    'allies:harm-killed:alone': '5 in 1 incident',
    'allies:harm-killed:joint': 'at least 20 in 1 incident'
  });
});

test('panels name the same things for every party, in one order', () => {
  const { panels = [], rows } = figureAt('foreign-military', 'government');
  expect(panels.map(({ key }) => key)).toEqual(['whole', 'months', 'harms', 'regions', 'victims']);
  const labelOf = (key: string) => rows.find((row) => row.key === key)?.label;
  for (const panel of panels.slice(1)) {
    const [first, ...others] = panel.rows.map((keys) => keys.map(labelOf));
    for (const other of others) expect(other).toEqual(first);
  }
});
