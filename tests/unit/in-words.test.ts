import { expect, test } from 'vitest';
import { inWords, inWordsText } from '$lib/figures/in-words/in-words';
import { leaders } from '$lib/figures/in-words/leaders';
import type { Sketch } from '$lib/gallery/invent';
import { atLeast, exactly } from '$lib/model/count';
import { inputOf, type Small } from '../fixtures/small';

const told = (sketches: readonly Sketch[], small: Small = {}): string =>
  inWordsText(inWords(inputOf(sketches, small)));

const times = (n: number, sketch: Sketch): Sketch[] => Array.from({ length: n }, () => sketch);

const byArmy: Sketch = { when: '2021-01', where: ['QM-N'], by: ['army'] };
const byRebels: Sketch = { when: '2021-02', where: ['QM-S'], by: ['red-band'] };
const suspected: Sketch = { when: '2021-02', where: ['QM-S'], by: [['red-band', 'suspected']] };
const incidents: Small = { view: { measure: 'incidents' } };

test('a leader is larger than every other, whatever the true numbers are', () => {
  const a = { low: 5, high: 9 };
  expect(leaders([a, { low: 1, high: 4 }])).toEqual([a]);
  expect(leaders([a, { low: 1, high: 5 }])).toEqual([]);
  expect(leaders([a, { low: 1, high: Infinity }])).toEqual([]);
});

test('several lead together in their own order, never more than three or than half', () => {
  const [a, b, c] = [
    { low: 5, high: 6 },
    { low: 5, high: 7 },
    { low: 1, high: 2 }
  ];
  expect(leaders([c, a, b, c])).toEqual([a, b]);
  expect(leaders([a, a, c])).toEqual([]);
  expect(leaders([a])).toEqual([]);
  expect(leaders([])).toEqual([]);
});

test('a category stands out where doubt cannot make another as large', () => {
  const clear = told(
    [...times(15, byArmy), ...times(5, byRebels), ...times(9, suspected)],
    incidents
  );
  expect(clear).toMatch(
    /More incidents are attributed to .* \(15 of 29\) than to any other category/
  );
  const doubtful = told(
    [...times(15, byArmy), ...times(5, byRebels), ...times(10, suspected)],
    incidents
  );
  expect(doubtful).not.toContain('attributed to several');
  expect(doubtful).not.toMatch(/More incidents are attributed/);
  expect(doubtful).toContain('nothing is named as standing out among categories');
});

test('nothing stands out from fewer than twenty incidents', () => {
  expect(told(times(19, byArmy), incidents)).toContain('Too few incidents (fewer than 20)');
  expect(told([...times(19, byArmy), byRebels], incidents)).not.toContain('Too few incidents');
});

test('a number without an upper limit is never below another', () => {
  const killing = (sketch: Sketch, count = exactly(10)): Sketch => ({
    ...sketch,
    harms: [['killed', 'civilian', count]]
  });
  const sure = [...times(15, killing(byArmy)), ...times(5, killing(byRebels))];
  expect(told(sure)).toMatch(
    /For people killed, the number is larger for .* \(150 in 15 incidents\)/
  );
  const open = [...times(15, killing(byArmy)), ...times(5, killing(byRebels, atLeast(1)))];
  expect(told(open)).not.toContain('the number is larger for');
  expect(told(open)).toContain('The number of people is a minimum');
});

test('what is uncertain is told as so many of so many', () => {
  const sketches: Sketch[] = [
    suspected,
    { when: '2021-01', by: ['army', 'red-band'] },
    { when: '2021-01/2021-06', where: [['QM-N', 'inferred']], by: [] }
  ];
  expect(told(sketches, incidents)).toContain(
    'Of the 3 incidents: 1 attributed only by suspicion or inference; 1 attributed to nobody; ' +
      '1 attributed to several categories, each of which counts it; ' +
      '1 dated to a longer period than a month; 1 in a region that is inferred; ' +
      '1 without a stated region.'
  );
  expect(told(sketches, { ...incidents, language: 'fr' })).toContain(
    '1 attribué seulement par soupçon ou déduction'
  );
});

test('people counted by several categories are counted once, and by how much it differs is said', () => {
  const joint: Sketch = {
    when: '2021-01',
    by: ['army', 'red-band'],
    harms: [['killed', 'combatant', exactly(7)]]
  };
  const text = told([joint]);
  expect(text).toContain('7 people killed in 1 incident; the total counts them once');
  expect(text).toContain('exceed it by 7');
  expect(text).toContain('Counted among the people killed: combatants (7 in 1 incident).');
});

test('where nothing is recorded the words say so, and that it proves nothing', () => {
  for (const language of ['en', 'fr'] as const) {
    const { paragraphs, numbers } = inWords(inputOf([], { language }));
    expect(paragraphs.map(({ key }) => key)).toEqual(['recorded', 'not-shown']);
    expect(numbers['total']).toBe(0);
  }
  expect(told([])).toContain('none recorded');
  expect(told([])).toContain('does not mean that nothing happened');
});

test('a filter leaves out the dimension that it chooses from', () => {
  const sketches = [...times(25, byArmy), ...times(3, byRebels)];
  const chosen: Small = {
    view: { measure: 'incidents', perpetrators: ['armed-groups', 'government'] }
  };
  expect(told(sketches, incidents)).toContain('than to any other category');
  expect(told(sketches, chosen)).not.toContain('any other category');
});
