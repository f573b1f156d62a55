import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unheard } from './mapping';
import { invented } from './open';
import { serve, type SecondServer } from './second-server';
import { expect, test } from './test';

/** What is what in the unheard-of table. */
const mapping = JSON.stringify({
  format: 'attest-mapping',
  formatVersion: 1,
  mapping: {
    format: 'flat',
    title: ['Was', 'Wo'],
    date: { start: 'Wann', order: 'dmy' },
    region: 'Wo',
    type: 'Was',
    parties: [{ name: 'Wer', separator: ',', role: 'perpetrator' }],
    harms: [
      { harm: 'killed', victims: 'unknown', best: 'Tote', blank: 'not-stated', means: 'exactly' }
    ],
    categories: { Armee: 'government' }
  }
});

let folder: string;
let server: SecondServer;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attest-given-'));
  await writeFile(join(folder, 'Events 2021.csv'), invented);
  await writeFile(join(folder, 'noise.bin'), Buffer.from([0, 1, 2, 255, 0, 0]));
  await writeFile(join(folder, 'odd.csv'), unheard);
  await writeFile(join(folder, 'odd.mapping.json'), mapping);
  await writeFile(join(folder, 'other.mapping.json'), mapping.replaceAll('Wo', 'Ort'));
  const words = ['Events 2021.csv', 'noise.bin', 'missing.csv'].flatMap((name) => [
    '--data',
    join(folder, name)
  ]);
  const odd = ['--data', join(folder, 'odd.csv'), '--mapping'];
  server = await serve({}, [
    ...words,
    ...[...odd, join(folder, 'odd.mapping.json'), '--selection', 'systematic'],
    ...[...odd, join(folder, 'other.mapping.json')],
    ...['--data', 'static/data/mali-2023', '--selection', 'systematic']
  ]);
});

test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

test('a file named on the command line is served beside the built-in dataset', async ({
  request
}) => {
  const { datasets } = await (await request.get(`${server.home}/api/datasets`)).json();
  expect(datasets.map(({ id }: { id: string }) => id)).toEqual(['mali-2023', 'events-2021', 'odd']);
  const figure = `${server.home}/api/events-2021/figures/casualties-by-perpetrator`;
  expect((await (await request.get(figure)).json()).total).toMatchObject({ best: 6 });
  const page = await (await request.get(`${server.home}/events-2021`)).text();
  expect(page).toContain('2 of 4 rows are left out');
});

test('what is wrong with it is said with file, line and column, and stands on a page', async ({
  request
}) => {
  expect(server.said()).toContain('Events 2021.csv, line 4, column date: ');
  expect(server.said()).toMatch(/noise\.bin is not served/);
  expect(server.said()).toMatch(/missing\.csv is not served/);
  expect(server.said()).toContain('missing.csv: there is no such file.');
  const page = await (await request.get(`${server.home}/events-2021/problems`)).text();
  expect(page).toContain('4 rows in the file = 2 read + 1 rejected + 1 about');
  expect(page).toContain('some day');
  const csv = await (await request.get(`${server.home}/events-2021/problems.csv`)).text();
  expect(csv).toContain('Events 2021.csv,4,date,some day,');
});

test('a table that nobody knows is read by the mapping named after it', async ({ request }) => {
  const answer = await request.get(`${server.home}/api/odd/figures/casualties-by-perpetrator`);
  const { total, incidents } = await answer.json();
  expect([total.best, incidents]).toEqual([6, 3]);
  const page = await (await request.get(`${server.home}/odd`)).text();
  expect(page).toContain('means to record every incident that meets its criteria');
  expect(await (await request.get(`${server.home}/odd/method`)).text()).toContain('Region: “Wo”.');
});

test('a mapping that does not fit, and one for a package, are refused with what to do', () => {
  expect(server.said()).toContain(
    'other.mapping.json: the mapping does not fit this table, which has no column “Ort”. Its columns are: “Wann”, “Wo”, “Wer”, “Was”, “Tote”.'
  );
  expect(server.said()).toContain('mali-2023: a Data Package says itself');
});

test('a package has no list of rows, and says so', async ({ request }) => {
  const answer = await request.get(`${server.home}/api/mali-2023/problems`);
  expect(answer.status()).toBe(404);
  expect((await answer.json()).message).toContain('Data Package');
});
