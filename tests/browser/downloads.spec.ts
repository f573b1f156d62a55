import { readFile } from 'node:fs/promises';
import readExcelFile from 'read-excel-file/node';
import type { FigureJson } from '../../src/lib/figures/figure-json';
import { figureOf } from './api';
import { charts, figure, openDashboard, type ChartId } from './dashboard';
import { openPage } from './pages';
import { expect, test, type Locator, type Page } from './test';

const filters = 'from=2023-04&perpetrator=armed-groups';

async function saved(page: Page, link: Locator): Promise<{ name: string; path: string }> {
  const waiting = page.waitForEvent('download');
  await link.click();
  const download = await waiting;
  return { name: download.suggestedFilename(), path: await download.path() };
}

const linkTo = (page: Page, id: ChartId, format: 'csv' | 'xlsx'): Locator =>
  figure(page, id).locator(`a[download][href*='.${format}']`);

/** What must stand in each row of a file, numbers as numbers. */
const numbersOf = ({ table }: FigureJson): Map<string, (number | string)[]> =>
  new Map(
    table.rows.map((row) => {
      const cells = table.columns.map(({ key }) => row[key] ?? 'open');
      return [row.label, cells.filter((cell) => typeof cell === 'number' || cell === 'open')];
    })
  );

for (const id of charts) {
  test(`${id} as CSV carries numbers, notes, citation and version`, async ({ page }) => {
    await openDashboard(page, `/mali-2023?${filters}`);
    const { name, path } = await saved(page, linkTo(page, id, 'csv'));
    const told = await figureOf(page, id, filters);
    const text = await readFile(path, 'utf8');
    expect(name).toBe(`mali-2023-${id}.csv`);
    expect(text.startsWith('\ufeff')).toBe(true);
    for (const words of [told.citation, told.version, ...told.notes]) {
      expect(text).toContain(words.replaceAll('"', '""'));
    }
    for (const row of told.table.rows) expect(text).toContain(row.label);
  });

  test(`${id} as XLSX carries numbers, notes, citation and version`, async ({ page }) => {
    await openDashboard(page, `/mali-2023?${filters}`);
    const { name, path } = await saved(page, linkTo(page, id, 'xlsx'));
    const told = await figureOf(page, id, filters);
    const [sheet] = await readExcelFile(path);
    const rows = sheet?.data ?? [];
    expect(name).toBe(`mali-2023-${id}.xlsx`);
    const header = rows[0]?.map(String) ?? [];
    expect(header).toEqual(told.table.columns.map(({ label }) => label));
    const below = rows.map(([first]) => String(first));
    for (const words of [told.summary, told.citation, ...told.notes])
      expect(below).toContain(words);
    for (const [label, numbers] of numbersOf(told)) {
      const row = rows.find(([first]) => String(first).endsWith(label));
      for (const number of numbers) expect(row).toContain(number);
    }
  });
}

test('the list of incidents as CSV and XLSX holds every incident with its passage', async ({
  page
}) => {
  await openPage(page, '/mali-2023/incidents?region=ML-5');
  const response = await page.request.get('/api/mali-2023/incidents?region=ML-5');
  const found: { version: string; incidents: { id: string }[] } = await response.json();
  const csv = await saved(page, page.locator("a[download][href*='.csv']"));
  const text = await readFile(csv.path, 'utf8');
  const xlsx = await saved(page, page.locator("a[download][href*='.xlsx']"));
  const [sheet] = await readExcelFile(xlsx.path);
  const first = (sheet?.data ?? []).map(([cell]) => String(cell));
  expect(found.incidents.length).toBeGreaterThan(0);
  for (const { id } of found.incidents) {
    expect(text).toContain(`\n${id},`);
    expect(first).toContain(id);
  }
  expect(text).toContain(found.version);
  expect(text).toMatch(/paragraph \d+/);
  expect(first.join('\n')).toContain(found.version);
});
