import { expect, test } from 'vitest';
import type { Sketch } from '$lib/gallery/invent';
import { about, atLeast, exactly, notStated } from '$lib/model/count';
import { figureOf, textsOf } from '../fixtures/small';

const id = 'casualties-by-perpetrator';

const joint: readonly Sketch[] = [
  { when: '2021-01', by: ['army'], harms: [['killed', 'civilian', exactly(5)]] },
  { when: '2021-02', by: ['army', 'police'], harms: [['killed', 'civilian', exactly(2)]] },
  {
    when: '2021-03',
    by: ['army', ['red-band', 'suspected']],
    harms: [['killed', 'civilian', exactly(10)]]
  },
  { when: '2021-04', by: [['watch', 'inferred']], harms: [['killed', 'civilian', atLeast(3)]] },
  { when: '2021-05', harms: [['killed', 'civilian', about(100)]] }
];

const rowOf = (key: string, sketches: readonly Sketch[]) =>
  figureOf(id, sketches).rows.find((row) => row.key === key);

test('the title names the measure, and with the source what it is drawn from', () => {
  const figure = figureOf(id, joint, { view: { harm: 'injured', victim: 'civilian' } });
  expect(figure.title).toBe('Civilians injured, by perpetrator');
  expect(figure.source).toBe(
    'in the incidents documented by the Observatory (January 2021 – December 2021 · civilians)'
  );
  expect(figureOf(id, joint, { language: 'fr' }).title).toBe('Personnes tuées, par auteur');
  expect(figureOf(id, joint, { view: { measure: 'incidents' } }).title).toBe(
    'Incidents, by perpetrator'
  );
});

test('a category counts every incident it took part in, and says how many are its own', () => {
  expect(textsOf(figureOf(id, joint))).toEqual({
    government: '17 in 3 incidents',
    army: '17 in 3 incidents',
    police: '2 in 1 incident',
    'foreign-military': 'none recorded',
    'armed-groups': '10 in 1 incident',
    'red-band': '10 in 1 incident',
    militias: 'at least 3 in 1 incident',
    watch: 'at least 3 in 1 incident',
    'not-stated': 'about 100 in 1 incident'
  });
});

test('alone means beside no other category, and within a category beside nobody', () => {
  expect(rowOf('government', joint)?.cells).toEqual({ alone: 7, joint: 10, tentative: 0 });
  expect(rowOf('army', joint)?.cells).toEqual({ alone: 5, joint: 12, tentative: 0 });
  expect(rowOf('police', joint)?.cells).toEqual({ alone: 0, joint: 2, tentative: 0 });
});

test('suspected and inferred are hatched', () => {
  const patterns = (key: string) =>
    rowOf(key, joint)?.segments.map(({ value, paint }) => [value, paint.pattern]);
  expect(patterns('government')).toEqual([
    [7, 'solid'],
    [10, 'light']
  ]);
  expect(patterns('armed-groups')).toEqual([[10, 'hatched-light']]);
  expect(patterns('militias')).toEqual([[3, 'hatched']]);
});

test('bars exceed the total by what is attributed to several parties, and say so', () => {
  const { notes, total } = figureOf(id, joint);
  expect(total).toEqual({ incidents: 5, count: { ...atLeast(120), approximate: 1 } });
  expect(notes[0]).toBe(
    'Bars exceed the total of at least 120 by 10, because 1 incident is attributed to several parties; the total counts it once.'
  );
  expect(notes).toContain('Hatched: only suspected or inferred, in 2 incidents.');
  expect(notes).toContain('1 of the numbers added is approximate (~) in the source.');
});

test('without suspicion the incidents stay, and one has nobody left', () => {
  const figure = figureOf(id, joint, { view: { attribution: 'stated' } });
  expect(textsOf(figure)).toMatchObject({
    'armed-groups': 'none recorded',
    militias: 'none recorded',
    'uncertain-only': 'at least 3 in 1 incident'
  });
  expect(figure.total.incidents).toBe(5);
});

test('combinations add up to the total', () => {
  const figure = figureOf(id, joint, { view: { joint: 'combination' } });
  expect(figure.title).toBe('People killed, by combination of perpetrators');
  expect(textsOf(figure)).toEqual({
    'only.government': '7 in 2 incidents',
    'only.foreign-military': 'none recorded',
    'only.armed-groups': 'none recorded',
    'only.militias': 'at least 3 in 1 incident',
    'armed-groups.government': '10 in 1 incident',
    'not-stated': 'about 100 in 1 incident'
  });
  expect(figure.rows.find(({ key }) => key === 'armed-groups.government')?.label).toBe(
    'Government and Armed groups'
  );
  expect(figure.notes.join()).not.toContain('exceed');
});

test('the summary tells every bar, in both languages', () => {
  expect(figureOf(id, joint.slice(0, 3)).summary).toBe(
    'Documented by the Observatory: 17 people killed in 3 incidents (January 2021 – December 2021). By category: Government (17 in 3 incidents); Armed groups (10 in 1 incident). Joint incidents count under each category that took part.'
  );
  expect(figureOf(id, joint.slice(0, 1), { language: 'fr' }).summary).toBe(
    'Documenté par l’Observatoire\u00a0: 5 personnes tuées dans 1 incident (janvier 2021 – décembre 2021). Par catégorie\u00a0: Gouvernement (5 dans 1 incident).'
  );
});

test('what nothing meets is told as such', () => {
  const figure = figureOf(id, joint, { view: { types: ['siege'] } });
  expect(figure.summary).toBe(
    'Documented by the Observatory: none recorded (January 2021 – December 2021 · siege).'
  );
  expect(figure.notes).toEqual(['Chosen: siege.', 'None recorded for these choices.']);
});

const chosen = { view: { perpetrators: ['armed-groups'] } } as const;

test('on the dashboard what is not chosen stays, marked as left out', () => {
  const figure = figureOf(id, joint, chosen);
  expect(textsOf(figure)['government']).toBe('17 in 3 incidents');
  expect(figure.rows.filter((row) => row.chosen).map(({ key }) => key)).toEqual([
    'armed-groups',
    'red-band'
  ]);
  expect(figure.summary).toBe(
    'Documented by the Observatory: 10 people killed in 1 incident (January 2021 – December 2021 · Armed groups). By category: Armed groups (10 in 1 incident). Joint incidents count under each category that took part.'
  );
});

test('alone a figure obeys the choice made in it', () => {
  const figure = figureOf(id, joint, { ...chosen, scope: 'alone' });
  expect(textsOf(figure)['government']).toBe('10 in 1 incident');
  expect(figure.total.incidents).toBe(1);
  expect(figure.notes).toContain('Chosen: Armed groups.');
});

test('who is behind numbers that are not stated is not none', () => {
  const figure = figureOf(id, [
    { when: '2021-01', by: ['army'], harms: [['killed', 'civilian', notStated]] }
  ]);
  expect(textsOf(figure)['government']).toBe('number not stated in 1 incident');
  expect(figure.notes).toContain('1 report gives no number and adds nothing to the bars.');
});

test('the citation names source, version and link', () => {
  expect(figureOf(id, joint).citation).toBe(
    'Source: The Observatory, Arland 2021 (April 2022). Figures: Attest, dataset version 0123456789ab, https://example.org/arland-2021.'
  );
});
