import { tableFromIPC } from '@uwdata/flechette';
import { expect, test } from 'vitest';
import { tableToArrow } from '$lib/cube/cube-arrow';
import { cubeFromJson, cubeToJson } from '$lib/cube/cube-json';
import type { Table } from '$lib/cube/cube';
import { Dictionary } from '$lib/cube/dictionary';
import { rollUp } from '$lib/cube/roll-up';
import { perpetratorSet, perpetratorSetText, regionSet, regionSetText } from '$lib/cube/sets';
import { inventIncident, inventIncidents } from '$lib/gallery/invent';
import { about, atLeast, between, exactly, notStated } from '$lib/model/count';

const row = (
  { incidents, once, low, best, high, open, approximate, unstated }: Table,
  i: number
) => [incidents[i], once[i], low[i], best[i], high[i], open[i], approximate[i], unstated[i]];

test('no incidents roll up to an empty cube', () => {
  const { dictionaries, tables } = rollUp([]);
  expect(dictionaries).toEqual({ periods: [], regions: [], perpetrators: [], types: [] });
  expect(Object.keys(tables)).toEqual(['incidents']);
  expect(tables.incidents).toHaveLength(0);
});

test('incidents alike in every dimension share a cell', () => {
  const { tables } = rollUp(
    inventIncidents([
      { when: '2021-03-01', harms: [['killed', 'civilian', between(1, 2, 4)]] },
      { when: '2021-03-30', harms: [['killed', 'civilian', atLeast(10)]] },
      { when: '2021-03', harms: [['killed', 'civilian', about(300)]] },
      { when: '2021-03', harms: [['killed', 'civilian', notStated]] }
    ])
  );
  expect(tables.incidents).toHaveLength(1);
  expect(tables.killed).toHaveLength(1);
  expect(tables.killed && row(tables.killed, 0)).toEqual([4, 4, 311, 312, 314, 2, 1, 1]);
  expect(tables.injured).toBeUndefined();
});

test('an incident with victims of two statuses counts once in one only of the two rows', () => {
  const { tables } = rollUp(
    inventIncidents([
      {
        when: '2021-03-01',
        harms: [
          ['killed', 'combatant', exactly(3)],
          ['killed', 'civilian', exactly(5)],
          ['killed', 'civilian', exactly(1)]
        ]
      }
    ])
  );
  expect(Array.from(tables.killed?.victims ?? [])).toEqual([0, 1]);
  expect(Array.from(tables.killed?.once ?? [])).toEqual([1, 0]);
  expect(Array.from(tables.killed?.incidents ?? [])).toEqual([1, 1]);
  expect(Array.from(tables.killed?.best ?? [])).toEqual([6, 3]);
});

test('who was abducted or disappeared is taken, too', () => {
  const { tables } = rollUp(
    inventIncidents([
      {
        when: '2021-03-01',
        harms: [
          ['abducted', 'civilian', exactly(3)],
          ['disappeared', 'civilian', exactly(2)]
        ]
      }
    ])
  );
  expect(tables.taken && row(tables.taken, 0)).toEqual([1, 1, 5, 5, 5, 0, 0, 0]);
  expect(Array.from(tables.abducted?.best ?? [])).toEqual([3]);
});

test('periods stand in the order of their first and last month', () => {
  const { dictionaries, tables } = rollUp(
    inventIncidents([
      { when: '2021-05' },
      { when: '2021-01/2021-12' },
      { when: '2021-01' },
      { when: '2020-12' }
    ])
  );
  const january = 2021 * 12;
  expect(dictionaries.periods).toEqual([
    { first: january - 1, last: january - 1 },
    { first: january, last: january },
    { first: january, last: january + 11 },
    { first: january + 4, last: january + 4 }
  ]);
  expect(Array.from(tables.incidents.period)).toEqual([0, 1, 2, 3]);
});

test('a set holds everybody once, as firmly as they are named anywhere', () => {
  const incident = inventIncident(
    {
      when: '2021',
      by: [['police', 'suspected'], 'army', ['police', 'inferred'], ['army', 'suspected']],
      where: [['QM-S', 'inferred'], ['QM-N', 'mapped'], 'QM-S']
    },
    'one'
  );
  expect(perpetratorSetText(perpetratorSet(incident))).toBe('army:stated|police:suspected');
  expect(regionSetText(regionSet(incident))).toBe('QM-N:mapped|QM-S:stated');
  const unknown = inventIncident({ when: '2021' }, 'two');
  expect(perpetratorSet(unknown)).toEqual([]);
  expect(regionSetText(regionSet(unknown))).toBe('');
});

test('a dictionary numbers values as they come and renumbers them in order', () => {
  const dictionary = new Dictionary<string>();
  const ids = ['pear', 'apple', 'pear', 'fig'].map((name) => dictionary.id(name, () => name));
  expect(ids).toEqual([0, 1, 0, 2]);
  const { values, renumbered } = dictionary.sorted((a, b) => (a < b ? -1 : 1));
  expect(values).toEqual(['apple', 'fig', 'pear']);
  expect(ids.map((id) => values[renumbered[id] ?? -1])).toEqual(['pear', 'apple', 'pear', 'fig']);
});

const cube = rollUp(
  inventIncidents([
    {
      when: '2021-03-01',
      where: ['QM-N', ['QM-S', 'inferred']],
      by: ['army', ['allies', 'suspected']],
      harms: [['killed', 'civilian', between(1_900_000, 2_345_678, 3_000_000)]]
    },
    { when: '2021-01/2021-02', harms: [['killed', 'unknown', notStated]], type: 'siege' }
  ])
);

test('a cube crosses a wire as JSON', () => {
  const read = cubeFromJson(JSON.parse(JSON.stringify(cubeToJson(cube))));
  expect(read).toEqual(cube);
  expect(read.tables.incidents.once).toBeInstanceOf(Uint32Array);
});

test('a table read back from Arrow explains itself', () => {
  const { killed } = cube.tables;
  if (!killed) throw new Error('no table');
  const rows = tableFromIPC(tableToArrow(cube, killed)).toArray();
  expect(rows).toEqual([
    {
      first: '2021-01',
      last: '2021-02',
      regions: '',
      perpetrators: '',
      type: 'siege',
      victims: 'unknown',
      incidents: 1,
      once: 1,
      low: 0,
      best: 0,
      high: 0,
      open: 1,
      approximate: 0,
      unstated: 1
    },
    {
      first: '2021-03',
      last: '2021-03',
      regions: 'QM-N:stated|QM-S:inferred',
      perpetrators: 'allies:suspected|army:stated',
      type: 'armed-attack',
      victims: 'civilian',
      incidents: 1,
      once: 1,
      low: 1_900_000,
      best: 2_345_678,
      high: 3_000_000,
      open: 0,
      approximate: 0,
      unstated: 0
    }
  ]);
});

test('an empty table is an Arrow stream without rows', () => {
  const empty = rollUp([]);
  expect(tableFromIPC(tableToArrow(empty, empty.tables.incidents)).numRows).toBe(0);
});
