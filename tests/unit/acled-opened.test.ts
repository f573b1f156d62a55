import { expect, test } from 'vitest';
import { rollUp } from '$lib/cube/roll-up';
import { found } from '$lib/open/found';
import { RereadStore } from '$lib/open/reread-store';
import { sourceFile } from '$lib/open/source-files';
import { readTable } from '$lib/open/table-reading';
import { defaultView } from '$lib/view/view';
import { csvText } from '../fixtures/csv-text';
import { actorColumns, battle, byActor, march, raid } from '../fixtures/invented-acled';

const events = [raid, battle, march];
const rows = [0, 1].flatMap((at) => events.map((row) => ({ ...byActor(row).toReversed()[at] })));

async function opened(most?: number) {
  const content = new Blob([csvText(actorColumns, rows)]);
  const what = await found([sourceFile({ path: 'events.csv', content })], { choices: {} });
  if (what.kind !== 'table') throw new Error(`found ${what.kind}`);
  const settings = { title: '', documentedBy: '', selection: 'systematic' } as const;
  const name = { id: 'local-0', name: 'events.csv', sha256: '', settings };
  const read = await readTable(what, name, () => undefined, most);
  if (!read.opened) throw new Error('not opened');
  return { ...read, ...read.opened };
}

const everything = { ...defaultView, measure: 'incidents', basis: 'documented' } as const;
const query = { view: everything, sort: 'date', offset: 0, limit: 9 } as const;

test('a file with one row per actor is opened with its events, their parties and their dead once', async () => {
  const { summary, dataset, cube, store } = await opened();
  expect(summary).toEqual({
    rows: 6,
    read: 3,
    rejected: 0,
    duplicates: 3,
    further: 3,
    problems: [
      { code: 'row-per-actor', count: 1 },
      { code: 'region-without-country', count: 1 }
    ]
  });
  expect(dataset.perpetrators.map(({ id, category }) => [id, category])).toEqual([
    ['hill-brigade', 'others'],
    ['northern-front', 'armed-groups'],
    ['police-forces-of-arland-2018', 'government'],
    ['river-brigade', 'others']
  ]);
  const { incidents } = await store.incidents(query);
  const dead = incidents.flatMap(({ harms }) => harms.map(({ count }) => count.low));
  expect(dead.toSorted()).toEqual([1, 4, 4]);
  expect(cube).toEqual(rollUp(incidents));
});

test('where incidents are not held, reading again finds the same', async () => {
  const [held, reread] = [await opened(), await opened(1)];
  expect(reread.store).toBeInstanceOf(RereadStore);
  expect(reread.cube).toEqual(held.cube);
  expect(await reread.store.incidents(query)).toEqual(await held.store.incidents(query));
});
