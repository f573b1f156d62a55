import { expect, test } from 'vitest';
import { chosen, Reading } from '$lib/cube/reading';
import { rollUp } from '$lib/cube/roll-up';
import { nothing, Sums } from '$lib/cube/sums';
import { inventDataset, inventIncidents } from '$lib/gallery/invent';
import { atLeast, exactly, notStated } from '$lib/model/count';
import { selectionOf } from '$lib/view/selection';
import { defaultView, type View } from '$lib/view/view';

const dataset = inventDataset();
const cube = rollUp(
  inventIncidents([
    {
      when: '2021-01-05',
      where: ['QM-N'],
      by: ['army'],
      harms: [
        ['killed', 'civilian', exactly(5)],
        ['killed', 'combatant', exactly(2)]
      ]
    },
    {
      when: '2021-02-05',
      where: ['QM-S'],
      by: ['army'],
      harms: [['killed', 'civilian', atLeast(10)]]
    },
    {
      when: '2021-02-05',
      where: ['QM-N'],
      by: ['red-band'],
      harms: [['killed', 'unknown', notStated]]
    }
  ])
);

const readingOf = (view: Partial<View>) =>
  new Reading(cube, selectionOf({ ...defaultView, ...view }, dataset, cube.dictionaries));

const killed = (reading: Reading) => {
  const table = reading.of('killed');
  if (!table) throw new Error('nobody killed');
  return table;
};

test('a total obeys every choice', () => {
  const { total } = killed(readingOf({ perpetrators: ['army'], regions: ['QM-S'] }));
  expect(total).toEqual({ incidents: 1, count: atLeast(10) });
});

test('sums by region ignore the regions chosen and obey the perpetrators', () => {
  const { byRegions } = killed(readingOf({ perpetrators: ['army'], regions: ['QM-S'] }));
  const all = Array.from({ length: byRegions.size }, (_, key) => key);
  expect(byRegions.tally(all).incidents).toBe(2);
});

test('sums by perpetrator ignore the perpetrators chosen and obey the regions', () => {
  const { byPerpetrators } = killed(readingOf({ perpetrators: ['army'], regions: ['QM-N'] }));
  const all = Array.from({ length: byPerpetrators.size }, (_, key) => key);
  expect(byPerpetrators.tally(all).incidents).toBe(2);
});

test('an incident of two statuses counts once for all, and once for each', () => {
  const { total, byVictims } = killed(readingOf({ perpetrators: ['army'], regions: ['QM-N'] }));
  expect(total).toEqual({ incidents: 1, count: exactly(7) });
  expect(byVictims.tally([0])).toEqual({ incidents: 1, count: exactly(5) });
  expect(byVictims.tally([1])).toEqual({ incidents: 1, count: exactly(2) });
  const combatants = killed(readingOf({ victim: 'combatant' }));
  expect(combatants.total).toEqual({ incidents: 1, count: exactly(2) });
});

test('incidents are counted whatever the status of victims', () => {
  const reading = readingOf({ victim: 'combatant' });
  expect(reading.of('incidents')?.total).toEqual({ incidents: 3, count: exactly(3) });
});

test('a measure that no incident has cannot be read', () => {
  expect(readingOf({}).of('exiled')).toBeUndefined();
});

test('moving to other periods moves what was read before, and what is read after', () => {
  const reading = readingOf({});
  expect(killed(reading).total.incidents).toBe(3);
  reading.choosePeriods(Uint8Array.of(0, 1));
  expect(killed(reading).total.incidents).toBe(2);
  expect(reading.of('incidents')?.total.incidents).toBe(2);
  reading.choosePeriods(Uint8Array.of(0, 0));
  expect(killed(reading).total).toEqual(nothing);
});

test('sums take away exactly what they added', () => {
  const table = cube.tables.killed;
  if (!table) throw new Error('no table');
  const sums = new Sums(2);
  expect(sums.isEmpty(1)).toBe(true);
  sums.add(1, table, 0, 1, 1);
  expect(sums.isEmpty(1)).toBe(false);
  sums.add(1, table, 0, 1, -1);
  expect(sums.tally([0, 1])).toEqual(nothing);
});

test('what is chosen are the keys whose entry is one', () => {
  expect([...chosen(Uint8Array.of(0, 1, 0, 1))]).toEqual([1, 3]);
});
