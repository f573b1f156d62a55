import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { add, none, type Count } from '$lib/model/count';
import type { Harm, VictimStatus } from '$lib/model/harm';
import type { Incident } from '$lib/model/incident';
import { toldCount } from '../fixtures/told';
import { readText } from '../fixtures/read-table';

const read = (name: string) => readText(readFileSync(`tests/fixtures/samples/${name}.csv`, 'utf8'));

/** A harm's total, and in how many incidents. */
function totalOf(incidents: readonly Incident[], harm: Harm, victims?: VictimStatus) {
  const harmed = incidents
    .map(({ harms }) =>
      harms.filter((one) => one.harm === harm && (!victims || one.victims === victims))
    )
    .filter((harms) => harms.length > 0);
  const total = harmed.flat().reduce<Count>((sum, { count }) => add(sum, count), none);
  return [toldCount(total), harmed.length];
}

const tally = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

const perpetratorsOf = (incidents: readonly Incident[]) =>
  tally(incidents.flatMap((one) => one.involvements.map(({ perpetrator }) => perpetrator)));

const regionsOf = (incidents: readonly Incident[]) =>
  tally(incidents.flatMap(({ where }) => where.places.map(({ region }) => region ?? 'none')));

test('UCDP GED 19.1, Bangladesh: 601 events, and one whose high is below its best', async () => {
  const { recognition, incidents, problems, counts } = await read('ucdp-ged-19.1-bangladesh-hxl');
  expect(recognition.format).toBe('ucdp');
  expect(counts).toEqual({ rows: 601, read: 601, rejected: 0, duplicates: 0 });
  expect(problems).toEqual([
    { code: 'range-widened', file: 'events.csv', line: 64, column: 'best', value: '0, 3, 0' }
  ]);
  expect(totalOf(incidents, 'killed')).toEqual(['1309/1362/1827', 601]);
  const bestOf = (victims: VictimStatus) =>
    incidents
      .flatMap(({ harms }) => harms.filter((one) => one.victims === victims))
      .reduce((sum, { count }) => sum + count.best, 0);
  expect([bestOf('civilian'), bestOf('combatant'), bestOf('unknown')]).toEqual([574, 675, 113]);
  expect(tally(incidents.map(({ type }) => type))).toEqual({
    'state-based': 270,
    'non-state': 207,
    'one-sided': 124
  });
  expect(perpetratorsOf(incidents)).toEqual({
    'jss-sb': 58,
    jmb: 19,
    is: 19,
    nlft: 2,
    'government-of-bangladesh': 13,
    'government-of-myanmar-burma': 7,
    'government-of-india': 6
  });
  expect(regionsOf(incidents)).toMatchObject({
    none: 20,
    'bangladesh-chittagong-division': 194,
    'bangladesh-barisal-division': 14 // written in two ways
  });
  expect(tally(incidents.map(({ where }) => where.precision))).toEqual({
    place: 264,
    district: 146 + 123,
    region: 45,
    unknown: 15 + 5 + 3
  });
});

test('health care, Mali 2023: 25 incidents, several perpetrators in a cell, a broken encoding', async () => {
  const { recognition, incidents, problems, counts } = await read(
    'insecurity-insight-health-mali-2023-hxl'
  );
  expect(recognition.format).toBe('aid-incidents');
  expect(counts).toEqual({ rows: 25, read: 25, rejected: 0, duplicates: 0 });
  expect(problems.map(({ code, line, value }) => [code, line, value])).toEqual([
    ['text-mended', 6, 'Ségou Region'],
    ['text-mended', 20, 'Ménaka'],
    ['text-mended', 22, 'Ménaka']
  ]);
  expect(totalOf(incidents, 'killed', 'civilian')).toEqual(['6', 5]);
  expect(totalOf(incidents, 'injured', 'civilian')).toEqual(['3', 3]);
  expect(totalOf(incidents, 'abducted', 'civilian')).toEqual(['19', 11]);
  expect(totalOf(incidents, 'detained')).toEqual(['0', 0]);
  expect(perpetratorsOf(incidents)).toEqual({
    'jama-at-nasr-al-islam-wal-muslimin': 7,
    'islamic-state-of-the-greater-sahara': 4,
    'unidentified-armed-actor': 2,
    'wagner-group': 5,
    'mali-armed-forces': 3,
    'islamic-state': 1,
    militia: 1,
    dozo: 1
  });
  expect(incidents.filter(({ involvements }) => involvements.length === 0)).toHaveLength(4);
  expect(regionsOf(incidents)).toEqual({
    'mali-gao': 7,
    'mali-mopti': 6,
    'mali-timbuktu': 5,
    'mali-koulikoro': 2,
    'mali-menaka': 3,
    'mali-segou-region': 1,
    none: 1
  });
});

test('aid workers, Mali 2023: 21 incidents', async () => {
  const { recognition, incidents, problems, counts, perpetrators } = await read(
    'insecurity-insight-aid-workers-mali-2023'
  );
  expect(recognition.format).toBe('aid-incidents');
  expect(counts).toEqual({ rows: 21, read: 21, rejected: 0, duplicates: 0 });
  expect(problems).toEqual([]);
  expect(totalOf(incidents, 'killed')).toEqual(['1', 1]);
  expect(totalOf(incidents, 'injured')).toEqual(['16', 6]);
  expect(totalOf(incidents, 'abducted')).toEqual(['26', 15]);
  expect(totalOf(incidents, 'detained')).toEqual(['5', 1]);
  expect(Object.fromEntries(perpetrators.map(({ id, category }) => [id, category]))).toEqual({
    'jama-at-nasr-al-islam-wal-muslimin': 'armed-groups',
    'islamic-state-of-the-greater-sahara': 'armed-groups',
    'wagner-group': 'foreign-military',
    'unidentified-armed-actor': 'unidentified',
    criminal: 'others'
  });
});
