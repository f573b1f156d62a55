import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cubeToJson } from '$lib/cube/cube-json';
import { rollUp } from '$lib/cube/roll-up';
import { found } from '$lib/open/found';
import type { Answer, ChosenFile, Chosen, Progress } from '$lib/open/messages';
import { RereadStore } from '$lib/open/reread-store';
import { sourceFile } from '$lib/open/source-files';
import { readTable } from '$lib/open/table-reading';
import { buffersOf } from '$lib/open/transferred';
import { WorkerStore } from '$lib/open/worker-store';
import { Workshop } from '$lib/open/workshop';
import { surroundingsOf } from '$lib/stores/surroundings';
import { sortOrders } from '$lib/stores/store';
import { defaultView } from '$lib/view/view';

const csv = `id,date,place,region,perpetrator,type,killed
a,2021-03-02,Northtown,North,Armed forces,attack,4
b,2021-05-11,Southtown,South,Northern Front,attack,2
c,some day,Southtown,South,Northern Front,attack,9
a,2021-03-02,Northtown,North,Armed forces,attack,4
d,2021-04-01,Easttown,East,Northern Front,raid,
"e,2021-01-01
`;

const file = (text: string, path = 'events.csv'): ChosenFile => ({
  path,
  content: new Blob([text])
});

const settings = { title: 'Raids', documentedBy: 'A monitor', selection: 'systematic' } as const;
const chosen = (files: readonly ChosenFile[]): Chosen => ({
  files,
  manner: { choices: {} },
  settings
});

async function opened(workshop: Workshop, files: readonly ChosenFile[]) {
  const answer = await workshop.answer(
    { kind: 'open', chosen: chosen(files), isKept: false },
    () => undefined
  );
  if (answer.kind !== 'opened') throw new Error(`answered ${answer.kind}`);
  return answer.outcome;
}

const everything = { ...defaultView, measure: 'incidents', basis: 'documented' } as const;

test('rows read, rejected and told twice are all rows that the file has', async () => {
  const { summary } = await opened(new Workshop(async () => true), [file(csv)]);
  expect(summary).toMatchObject({ rows: 6, read: 3, rejected: 2, duplicates: 1 });
  expect(summary.rows).toBe(summary.read + summary.rejected + summary.duplicates);
});

test('a dataset bears the hash of its file, and the same file opened again is the same', async () => {
  const { dataset } = await opened(new Workshop(async () => true), [file(csv)]);
  const again = await opened(new Workshop(async () => true), [file(csv, 'other.csv')]);
  expect(dataset.id).toMatch(/^local-[0-9a-f]{12}$/);
  expect(again.dataset.id).toBe(dataset.id);
  expect(dataset.file).toEqual({
    name: 'events.csv',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/)
  });
  expect([dataset.title.en, dataset.documentedBy.fr]).toEqual(['Raids', 'A monitor']);
  expect(dataset.selection).toBe('systematic');
});

test('progress tells rows and bytes and ends with all of them', async () => {
  const told: Progress[] = [];
  const workshop = new Workshop(async () => true);
  await workshop.answer({ kind: 'open', chosen: chosen([file(csv)]), isKept: false }, (progress) =>
    told.push(progress)
  );
  expect(told.at(-1)).toMatchObject({ bytes: csv.length, size: csv.length });
});

test('only the columns of the cube are handed over, each once', async () => {
  const outcome = await opened(new Workshop(async () => true), [file(csv)]);
  const answer: Answer = { kind: 'opened', outcome, isKept: false };
  const buffers = buffersOf(answer);
  expect(new Set(buffers).size).toBe(buffers.length);
  const { cube } = structuredClone(outcome, {
    transfer: [...buffersOf(answer)].filter((buffer) => buffer instanceof ArrayBuffer)
  });
  expect(cubeToJson(cube).tables.incidents.incidents).toEqual([1, 1, 1]);
  expect(outcome.cube.tables.incidents.incidents.length).toBe(0);
});

test('a store asks the workshop what its cube does not tell', async () => {
  const workshop = new Workshop(async () => true);
  const outcome = await opened(workshop, [file(csv)]);
  const store = new WorkerStore(outcome, (question) => workshop.answer(question, () => undefined));
  const page = await store.incidents({ view: everything, sort: '-date', offset: 1, limit: 1 });
  expect([page.total, page.incidents.map(({ id }) => id)]).toEqual([3, ['d']]);
  expect((await store.incident('b'))?.id).toBe('b');
  expect(await store.incident('z')).toBeUndefined();
  expect((await store.around('d'))?.previous?.id).toBe('a');
  const dates = await store.problems({ code: 'not-a-date', offset: 0, limit: 9 });
  expect(dates).toMatchObject([{ file: 'events.csv', line: 4, column: 'date', value: 'some day' }]);
});

test('a Data Package is opened from the files of its folder', async () => {
  const folder = 'static/data/mali-2023';
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const files = await Promise.all(
    names.map(async (name) => file(await readFile(`${folder}/${name}`, 'utf8'), `mali/${name}`))
  );
  const { dataset, summary } = await opened(new Workshop(async () => true), files);
  expect(dataset.file?.name).toBe('mali');
  expect(summary).toMatchObject({ rows: 23, read: 23, rejected: 0, problems: [] });
});

test('several tables are told by name, and one of them can be chosen', async () => {
  const files = [file(csv, 'all/a.csv'), file(csv, 'all/b.csv')];
  const inspect = (part?: string) =>
    new Workshop(async () => true).answer(
      { kind: 'inspect', files, manner: { choices: {}, ...(part && { part }) } },
      () => undefined
    );
  expect(await inspect()).toEqual({
    kind: 'found',
    finding: { kind: 'several', name: 'all', parts: ['all/a.csv', 'all/b.csv'] }
  });
  expect(await inspect('all/b.csv')).toMatchObject({
    kind: 'found',
    finding: { kind: 'table', name: 'all/b.csv', format: 'flat' }
  });
});

test('more incidents than are held are read again, with the same answers', async () => {
  const what = await found([sourceFile(file(csv))], { choices: {} });
  if (what.kind !== 'table') throw new Error(`found ${what.kind}`);
  const name = { id: 'local-0', name: 'events.csv', sha256: '', settings };
  const held = (await readTable(what, name, () => undefined)).opened;
  const reread = (await readTable(what, name, () => undefined, 1)).opened;
  if (!held || !(reread?.store instanceof RereadStore)) throw new Error('not read again');
  expect(reread.cube).toEqual(held.cube);
  for (const sort of sortOrders) {
    for (const offset of [0, 1, 5]) {
      const query = { view: everything, sort, offset, limit: 2 };
      expect(await reread.store.incidents(query)).toEqual(await held.store.incidents(query));
    }
  }
  for (const id of ['a', 'b', 'd', 'z']) {
    expect(await reread.store.incident(id)).toEqual(await held.store.incident(id));
    expect(await reread.store.around(id)).toEqual(await surroundingsOf(held.store, id));
  }
  const { incidents } = await held.store.incidents({
    view: everything,
    sort: 'date',
    offset: 0,
    limit: 9
  });
  expect(rollUp(incidents)).toEqual(held.cube);
});

test('what is to be kept is kept once it is read, and whether it could be is said', async () => {
  const kept: string[] = [];
  const workshop = new Workshop(async (_, { dataset }) => kept.push(dataset.id) > 1);
  const open = (isKept: boolean) =>
    workshop.answer({ kind: 'open', chosen: chosen([file(csv)]), isKept }, () => undefined);
  expect(await open(false)).toMatchObject({ kind: 'opened', isKept: false });
  expect(kept).toEqual([]);
  expect(await open(true)).toMatchObject({ kind: 'opened', isKept: false });
  expect(await open(true)).toMatchObject({ kind: 'opened', isKept: true });
  expect(kept).toHaveLength(2);
});
