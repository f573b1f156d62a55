import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { csvText } from '../fixtures/csv-text';
import { currentColumns, maliRows } from '../fixtures/invented-acled';
import { chooseFile, goToOpen, readAs } from './open';
import { serve, type SecondServer } from './second-server';
import { expect, test, type Page } from './test';

const acled = Buffer.from(csvText(currentColumns, maliRows));

/** An invented table with the codes of its regions, from November 2022 to October 2023. */
const river = `id,date,place,region,code,party,killed
#event+id,#date+occurred,#loc+name,#adm1+name,#adm1+code,#group+name,#affected+killed
a,2022-11-03,One,Mopti,ML-5,Armed group,3
b,2023-01-09,Two,Mopti,ML-5,Armed group,4
c,2023-01-20,Three,Gao,ML-7,Government forces,2
d,2023-10-02,Four,Gao,ML-7,Armed group,5
`;

/** Opens the invented file of Mali and goes on to its page beside the report. */
async function besideReport(page: Page, parameters = ''): Promise<void> {
  await goToOpen(page);
  await chooseFile(page, 'acled-mali.csv', acled);
  await readAs(page, /Systematically/);
  await page.getByRole('link', { name: 'Set this dataset beside another one' }).click();
  await page.getByTestId('beside-choice').getByRole('link', { name: 'Mali 2023' }).click();
  await expect(page.getByTestId('figure-beside')).toBeVisible();
  if (parameters !== '') await page.goto(`${page.url()}&${parameters}`);
  await expect(page.getByTestId('figure-beside')).toBeVisible();
}

const cellsOf = (page: Page, row: string) =>
  page
    .getByTestId('beside-table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell')
    .allInnerTexts();

test('a file of ACLED that is opened here stands beside the report', async ({ page }) => {
  await besideReport(page);
  expect(page.url()).toMatch(/\/local-[a-z0-9-]+\/beside\?other=mali-2023$/);
  // 4 and 10 in 2023, one event without deaths reported, two in other years; 22 of the report's
  // 23 incidents are of 2023
  expect(await cellsOf(page, 'Total')).toEqual(['3', '22', 'at least 14', 'at least 198']);
  const december = await cellsOf(page, 'December 2022');
  expect(december[0]).toContain('only this one covers the month');
  expect(december[1]).toBe('not covered');
  expect(await cellsOf(page, 'April 2023')).toEqual([
    'none recorded',
    expect.any(String),
    'none recorded',
    '10'
  ]);
  await expect(page.getByTestId('scope-harms')).toContainText('Only here: injured');
  await expect(page.getByTestId('scope-victims')).toContainText('killed: status unknown');
  await expect(page.getByTestId('scope-incident')).toContainText('lowest credible number');
  await expect(page.getByTestId('scope-selection')).toContainText('tells of cases');
  await expect(page.getByTestId('scope-selection')).toContainText('means to record every incident');
});

test('its bars lead to the incidents of their own dataset, by keyboard', async ({ page }) => {
  await besideReport(page);
  const bar = (name: RegExp) => page.getByTestId('figure-beside').getByRole('link', { name });
  await bar(/Mali 2023, March 2023/).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/mali-2023\/incidents\?.*from=2023-03/);
  await page.goBack();
  await bar(/acled-mali, March 2023/).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/local-[a-z0-9-]+\/incidents\?.*from=2023-03/);
});

test('a harm that the file does not have is not recorded, and a filter keeps both', async ({
  page
}) => {
  await besideReport(page, 'harm=injured');
  expect((await cellsOf(page, 'Total'))[4]).toBe('not recorded by this dataset');
  await page.goto(page.url().replace('harm=injured', 'from=2023-03&to=2023-03'));
  await expect(page.getByTestId('beside-table')).toBeVisible();
  expect((await cellsOf(page, 'Total'))[0]).toBe('2');
});

test('its table and its drawing can be had as files, made here', async ({ page }) => {
  await besideReport(page);
  const download = page.waitForEvent('download');
  await page
    .getByTestId('figure-beside')
    .getByRole('link', { name: 'Download the numbers as CSV' })
    .click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^local-[a-z0-9-]+-beside\.csv$/);
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(Buffer.from(part));
  const csv = Buffer.concat(parts).toString();
  expect(csv).toContain('Mali 2023: December 2022,not covered');
  expect(csv).toContain('acled-mali.csv');
});

test('from the page of the report, what is kept here is offered and leads to its own', async ({
  page
}) => {
  await besideReport(page);
  await page.goto('/fr/mali-2023/beside');
  await page.getByTestId('beside-choice').getByRole('link', { name: 'acled-mali' }).click();
  await expect(page).toHaveURL(/\/fr\/local-[a-z0-9-]+\/beside\?other=mali-2023$/);
  await expect(page.getByTestId('scope-period')).toContainText('Comparé\u00a0: de janvier 2023');
  const local = /local-[a-z0-9-]+/.exec(page.url())?.[0];
  await page.goto(`/mali-2023/beside?other=${local}&harm=injured`);
  await expect(page).toHaveURL(`/${local}/beside?harm=injured&other=mali-2023`);
  await expect(page.getByTestId('figure-beside')).toContainText('People injured');
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [375, 'dark']
] as const) {
  test(`axe finds nothing on two datasets, ${colorScheme}, ${width} px`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    await besideReport(page);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>(
      `axe.run(document, { resultTypes: ['violations'] })`
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrolled).toBeLessThanOrEqual(width);
  });
}

test.describe('two datasets that are served', () => {
  test.describe.configure({ mode: 'serial' });
  let folder: string;
  let server: SecondServer;

  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attest-beside-'));
    await writeFile(join(folder, 'River.csv'), river);
    server = await serve({}, ['--data', join(folder, 'River.csv')]);
  });

  test.afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  test('stand side by side without scripts', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.home}/mali-2023/beside?other=river`);
    const figure = page.getByTestId('figure-beside');
    await expect(figure).toContainText('People killed: Mali 2023 beside River');
    // River in 2023, of which it covers January to October: 4 + 2 + 5
    await expect(figure).toContainText('River: 11 people killed in 3 incidents');
    await expect(figure).toContainText('No difference, ratio or percentage');
    await expect(page.getByTestId('beside-scope')).toContainText(
      'Compared: January 2023 to October'
    );
    await context.close();
  });

  test('have the regions whose codes are the same in one row', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.home}/mali-2023/beside?other=river`);
    expect((await cellsOf(page, 'Mopti'))[1]).toBe('1');
    expect((await cellsOf(page, 'Gao'))[3]).toBe('7');
    expect((await cellsOf(page, 'November 2022'))[0]).toBe('not covered');
    await page.getByTestId('beside-choice').getByRole('link', { name: 'River' }).click();
    await expect(page).toHaveURL(/other=river/);
    await context.close();
  });

  test('can be had as files that cite both, in the formats that hold two', async ({ request }) => {
    const fileOf = (ending: string) =>
      request.get(`${server.home}/mali-2023/figures/beside.${ending}?other=river`);
    for (const ending of ['svg', 'png', 'pdf', 'csv', 'xlsx', 'json', 'txt', 'bib']) {
      expect([ending, (await fileOf(ending)).status()]).toEqual([ending, 200]);
    }
    const { citation, total, version } = await (await fileOf('json')).json();
    expect(citation).toContain('Amnesty International');
    expect(citation).toContain('River.csv');
    expect(total).toBe(null);
    expect(version).toMatch(/^[0-9a-f]{12}\+[0-9a-f]{12}$/);
    const document = await fileOf('docx');
    expect(document.status()).toBe(404);
    expect((await document.json()).message).toContain('svg, png, pdf, csv');
  });

  test('can be embedded, and links to the embed show both', async ({ request }) => {
    const embed = `${server.home}/mali-2023/embed/beside?other=river`;
    const html = await (await request.get(embed)).text();
    expect(html.includes('River: 11 people killed in 3 incidents')).toBe(true);
    const [, picture = ''] = /og:image" content="([^"]+)"/.exec(html) ?? [];
    expect(picture).toContain('other=river');
    expect((await request.get(picture.replaceAll('&amp;', '&'))).status()).toBe(200);
    const told = await request.get(`${server.home}/oembed?url=${encodeURIComponent(embed)}`);
    expect((await told.json()).html).toContain('/mali-2023/embed/beside?other=river');
  });

  test('are refused in words where they cannot be shown', async ({ request }) => {
    const messageAt = async (parameters: string): Promise<string> => {
      const answer = await request.get(`${server.home}/api/mali-2023/figures/beside?${parameters}`);
      return `${answer.status()} ${(await answer.json()).message}`;
    };
    expect(await messageAt('')).toBe(
      '400 Choose the dataset that shall stand beside this one (other=…).'
    );
    expect(await messageAt('other=mali-2023')).toContain(
      '400 A dataset cannot stand beside itself'
    );
    expect(await messageAt('other=nothing')).toBe('404 There is no dataset called “nothing”.');
    expect(await messageAt('other=river&period=longer')).toContain('400 Two datasets stand');
  });
});
