import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invented } from './open';
import { serve, type SecondServer } from './second-server';
import { expect, test } from './test';

let folder: string;
let server: SecondServer;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attest-given-'));
  await writeFile(join(folder, 'Events 2021.csv'), invented);
  await writeFile(join(folder, 'noise.bin'), Buffer.from([0, 1, 2, 255, 0, 0]));
  const words = ['Events 2021.csv', 'noise.bin', 'missing.csv'].flatMap((name) => [
    '--data',
    join(folder, name)
  ]);
  server = await serve({}, words);
});

test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

test('a file named on the command line is served beside the built-in dataset', async ({
  request
}) => {
  const { datasets } = await (await request.get(`${server.home}/api/datasets`)).json();
  expect(datasets.map(({ id }: { id: string }) => id)).toEqual(['mali-2023', 'events-2021']);
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
  const page = await (await request.get(`${server.home}/events-2021/problems`)).text();
  expect(page).toContain('4 rows in the file = 2 read + 1 rejected + 1 about');
  expect(page).toContain('some day');
  const csv = await (await request.get(`${server.home}/events-2021/problems.csv`)).text();
  expect(csv).toContain('Events 2021.csv,4,date,some day,');
});

test('a package has no list of rows, and says so', async ({ request }) => {
  const answer = await request.get(`${server.home}/api/mali-2023/problems`);
  expect(answer.status()).toBe(404);
  expect((await answer.json()).message).toContain('Data Package');
});
