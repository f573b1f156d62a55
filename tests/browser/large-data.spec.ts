import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventsCsv } from '../bench/csv';
import { serve, type SecondServer } from './second-server';
import { expect, test } from './test';

/** So many that their cube is not sent as JSON. */
const rows = 30_000;

let folder: string;
let server: SecondServer;
let killed: readonly { readonly year: string; readonly number: number }[];

test.describe.configure({ mode: 'serial' });
test.use({ expectedNoise: /request to another host: http:\/\/localhost:/ });

test.beforeAll(async () => {
  const bytes = eventsCsv(rows);
  const lines = new TextDecoder().decode(bytes).trim().split('\n').slice(1);
  killed = lines.map((line) => {
    const cells = line.split(',');
    return { year: (cells[1] ?? '').slice(0, 4), number: Number(cells[8]) };
  });
  folder = await mkdtemp(join(tmpdir(), 'attest-large-'));
  await writeFile(join(folder, 'events.csv'), bytes);
  server = await serve({}, ['--data', join(folder, 'events.csv')]);
});

test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const inWords = (which: (year: string) => boolean): string =>
  killed
    .filter(({ year }) => which(year))
    .reduce((sum, { number }) => sum + number, 0)
    .toLocaleString('en-GB');

test('a large dataset comes with its numbers in the HTML, and without its cells', async ({
  request
}) => {
  const page = await (await request.get(`${server.home}/events`)).text();
  expect(page).toContain(inWords(() => true));
  expect(page.length).toBeLessThan(1_500_000);
  const { cube } = await (await request.get(`${server.home}/api/events/cube`)).json();
  expect(cube.tables).toBeUndefined();
  expect(cube.cells.incidents).toBeGreaterThan(25_000);
});

test('its page comes to life with the same numbers, and a period is exact', async ({ page }) => {
  const cubes: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/cube')) cubes.push(request.url());
  });
  await page.goto(`${server.home}/events`);
  await page.locator('html[data-ready]').waitFor();
  const headline = page.getByTestId('headline-killed');
  await expect(headline).toContainText(inWords(() => true));
  await page.getByTestId('filters').getByText('Period', { exact: true }).click();
  await page.getByLabel('From', { exact: true }).fill('2010-01');
  await page.getByLabel('To', { exact: true }).fill('2012-12');
  await expect(page).toHaveURL(/from=2010-01&to=2012-12/);
  await expect(headline).toContainText(inWords((year) => year >= '2010' && year <= '2012'));
  const once = ['incidents', 'killed'].map((table) => expect.stringContaining(`table=${table}`));
  expect(cubes.sort()).toEqual(once);
});
