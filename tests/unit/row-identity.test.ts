import { expect, test } from 'vitest';
import { found } from '$lib/open/found';
import { previewOf } from '$lib/open/previewed';
import { sourceFile } from '$lib/open/source-files';
import { readTable } from '$lib/open/table-reading';
import { defaultView } from '$lib/view/view';
import type { RawRow } from '$lib/readers/raw-table';
import { readRows } from '../fixtures/read-table';

const raids = [4, 5, 1].map((killed, at) => ({
  date: `2023-01-0${at + 2}`,
  region: 'North',
  perpetrator: 'Army',
  type: 'raid',
  killed
}));

async function tableOf(text: string) {
  const file = sourceFile({ path: 'raids.json', content: new Blob([text]) });
  const what = await found([file], { choices: {} });
  if (what.kind !== 'table') throw new Error(`found ${what.kind}`);
  return what;
}

test.each([
  ['on one line', JSON.stringify(raids)],
  ['on many lines', JSON.stringify(raids, null, 2)],
  ['of an object', JSON.stringify({ status: 200, data: raids })]
])('records of a list in JSON %s have their numbers as their rows', async (_, text) => {
  const what = await tableOf(text);
  const settings = { title: '', documentedBy: '', selection: 'illustrative' } as const;
  const name = { id: 'a', name: 'raids.json', sha256: '', settings };
  const { opened } = await readTable(what, name, () => undefined);
  const query = { view: defaultView, sort: 'date', offset: 0, limit: 9 } as const;
  const page = await opened?.store.incidents(query);
  const listed = page?.incidents ?? [];
  expect(listed.map(({ id }) => id)).toEqual(['row-1', 'row-2', 'row-3']);
  expect(listed.map(({ harms }) => harms[0]?.count.best)).toEqual([4, 5, 1]);
  expect(listed.map(({ citations }) => citations[0]?.paragraph)).toEqual([1, 2, 3]);
  const { rows } = await previewOf(what, what.mapping);
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 3]);
});

test('rows without identifiers get different ones, whatever their lines and the other rows', async () => {
  const header = ['id', 'date', 'region', 'perpetrator', 'type', 'killed'];
  const cells = ['2023-01-02', 'North', 'Army', 'raid', '4'];
  const rows = ['', 'row-2-1', '', 'row-2-2', '', 'row-9', ''].map((id): RawRow => ({
    line: id === '' ? 2 : 9,
    cells: [id, ...cells]
  }));
  const { incidents } = await readRows([{ line: 1, cells: header }, ...rows]);
  const ids = incidents.map(({ id }) => id);
  expect(ids).toHaveLength(7);
  expect(new Set(ids).size).toBe(7);
  const without = await readRows(
    [header, cells, cells, cells].map((each, at) => ({
      line: 1,
      cells: at === 0 ? header.slice(1) : each
    }))
  );
  expect(without.incidents.map(({ id }) => id)).toEqual(['row-1', 'row-1-1', 'row-1-2']);
});
