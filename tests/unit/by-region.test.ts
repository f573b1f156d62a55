import { expect, test } from 'vitest';
import type { Sketch } from '$lib/gallery/invent';
import { exactly } from '$lib/model/count';
import { figureOf, textsOf } from '../fixtures/small';

const id = 'incidents-by-region';

const sketches: readonly Sketch[] = [
  { when: '2021-01', where: ['QM-S'], by: ['army'] },
  { when: '2021-02', where: [['QM-S', 'inferred']], by: ['army'] },
  { when: '2021-03', where: ['QM-N'], by: ['watch'], harms: [['killed', 'civilian', exactly(3)]] },
  { when: '2021-04', where: ['QM-N', ['QM-E', 'inferred']] },
  { when: '2021-05' }
];

test('each incident stands in one bar, several regions and none in bars of their own', () => {
  const figure = figureOf(id, sketches);
  expect(figure.title).toBe('Incidents, by region');
  expect(textsOf(figure)).toEqual({
    'QM-S': '2',
    'QM-N': '1',
    'QM-E': 'none recorded',
    'QM-W': 'none recorded',
    several: '1',
    'not-stated': '1'
  });
  expect(figure.total.incidents).toBe(5);
});

test('incidents are counted even where people are asked for', () => {
  const figure = figureOf(id, sketches, { view: { harm: 'killed', measure: 'people' } });
  expect(figure.total.incidents).toBe(5);
  expect(figure.rows[0]?.behind.measure).toBe('incidents');
  expect(figure.rows[0]?.target.measure).toBe('people');
});

test('inferred regions are told apart, in the bar, beneath it and in a note', () => {
  const figure = figureOf(id, sketches);
  const south = figure.rows.find(({ key }) => key === 'QM-S');
  expect(south?.segments.map(({ value, paint }) => [value, paint.pattern])).toEqual([
    [1, 'solid'],
    [1, 'outlined']
  ]);
  expect(south?.details).toEqual(['region inferred: 1']);
  expect(figure.notes).toContain('Outlined: region inferred from the place (1 incident).');
});

test('no choice reorders the regions', () => {
  const keys = (view: object) => figureOf(id, sketches, { view }).rows.map(({ key }) => key);
  expect(keys({ perpetrators: ['watch'] }).filter((key) => key !== 'several')).toEqual(
    keys({}).filter((key) => key !== 'several')
  );
});

test('on the dashboard the regions not chosen stay; alone they go', () => {
  const view = { regions: ['QM-S'] };
  expect(textsOf(figureOf(id, sketches, { view }))['QM-N']).toBe('1');
  expect(textsOf(figureOf(id, sketches, { view, scope: 'alone' }))['QM-N']).toBe('none recorded');
  expect(figureOf(id, sketches, { view, scope: 'alone' }).total.incidents).toBe(2);
});

test('choosing the region chosen releases it', () => {
  const figure = figureOf(id, sketches, { view: { regions: ['QM-S'] } });
  const target = (key: string) => figure.rows.find((row) => row.key === key)?.target.regions;
  expect(target('QM-S')).toEqual([]);
  expect(target('QM-N')).toEqual(['QM-N', 'QM-S']);
});

test('the summary tells the regions, in both languages', () => {
  expect(figureOf(id, sketches).summary).toBe(
    'Documented by the Observatory: 5 incidents (January 2021 – December 2021). By region: South (2); North (1); Several regions (1); Not stated (1).'
  );
  expect(figureOf(id, sketches.slice(0, 1), { language: 'fr' }).summary).toBe(
    'Documenté par l’Observatoire\u00a0: 1 incident (janvier 2021 – décembre 2021). Par région\u00a0: Sud (1).'
  );
});
