import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FigureJson } from '../../src/lib/figures/figure-json';
import type { Newer } from '../../src/lib/versions/newer';
import type { Files } from '../fixtures/invented-package';
import { twoVersions, versionOf } from '../fixtures/two-versions';
import { host } from './host';
import { serve, type SecondServer } from './second-server';
import { expect, test, type Page } from './test';

test.use({
  expectedNoise: /request to another host: http:\/\/(localhost|127\.0\.0\.1):|of (404|503)/
});

const files = twoVersions();
const altered = '0123456789ab';
const immutable = 'public, max-age=31536000, immutable';
const newer = (of: string) =>
  new RegExp(`Newer data exists \\(version ${after}, 12 May 2027\\)${of}`);

let serving: SecondServer;
let folder: string;
let before: string;
let after: string;

async function write(path: string, package_: Files): Promise<void> {
  for (const [name, text] of package_) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
}

test.beforeAll(async () => {
  [before, after] = [await versionOf(files.before), await versionOf(files.after)];
  folder = await mkdtemp(join(tmpdir(), 'attest-'));
  await write(join(folder, 'arland'), files.after);
  await write(join(folder, 'arland', 'versions', before), files.before);
  await write(join(folder, 'arland', 'versions', altered), files.before);
  serving = await serve({ ATTEST_DATA: folder });
});

test.afterAll(async () => {
  await serving.stop();
  await rm(folder, { recursive: true });
});

const at = (path: string) => `${serving.home}${path}`;
const frozen = (path: string) => at(`${path}${path.includes('?') ? '&' : '?'}version=${before}`);

async function killedIn(page: Page, address: string): Promise<number> {
  const figure: FigureJson = await (await page.request.get(address)).json();
  return figure.table.rows.find(({ key }) => key === 'killed')?.best ?? NaN;
}

test('a frozen overview keeps its numbers, and says what newer data changes', async ({ page }) => {
  await page.goto(frozen('/arland'));
  await expect(page.getByTestId('headline-killed')).toHaveText('40 people killed');
  const notice = page.getByTestId('frozen');
  await expect(notice).toContainText(
    `in version ${before} of the dataset (data as of 22 November 2026)`
  );
  await expect(notice).toHaveText(
    newer(': 2 incidents revised, 1 added, 1 removed; killed 40 → 43\\.')
  );
  await page.getByTestId('filters').getByText('Regions', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'North' }).check();
  await expect(notice).toHaveText(newer(': 1 incident revised; killed 37 → 39\\.'));
  await expect(page).toHaveURL(new RegExp(`region=QM-N&version=${before}`));
  await notice.getByRole('link', { name: 'The current numbers' }).click();
  await expect(page).toHaveURL(at('/arland?region=QM-N'));
  await expect(page.getByTestId('headline-killed')).toHaveText('39 people killed');
  await expect(page.getByTestId('frozen')).toHaveCount(0);
});

test('every link of a frozen page keeps its version', async ({ page }) => {
  for (const path of [
    '/arland',
    '/fr/arland/incidents',
    '/arland/incidents/northport-2020-03-02'
  ]) {
    await page.goto(frozen(path));
    const links = await page
      .locator('main a, nav a, header .language')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    const own = links.filter((href) => /^\/(?!$)/.test(href) && !href.startsWith('#'));
    const lost = own.filter(
      (href) => !href.includes(`version=${before}`) && !/\/versions\?/.test(href)
    );
    const [pathname] = path.split('?');
    expect(lost).toEqual([pathname]);
  }
});

test('without scripts, too: filters keep the version, and the notice is there', async ({
  browser
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(frozen('/fr/arland'));
  await expect(page.getByTestId('frozen')).toHaveText(/personnes tuées 40 → 43\./);
  await page.getByRole('button', { name: 'Appliquer' }).click();
  expect(new URL(page.url()).searchParams.get('version')).toBe(before);
  await expect(page.getByTestId('headline-killed')).toHaveText('40 personnes tuées');
  await context.close();
});

test('an incident and its list show the version, and what became of them', async ({ page }) => {
  await page.goto(frozen('/arland/incidents'));
  await expect(page.getByTestId('range')).toHaveText('1–3 of 3 incidents');
  await page.getByRole('link', { name: 'Attack on a market' }).click();
  await expect(page.getByTestId('frozen')).toHaveText(
    newer(
      ', in which this incident is revised: perpetrators Red Band → Police; killed \\(civilian\\) 34 → 36\\.'
    )
  );
  await expect(page.getByRole('heading', { name: '34 people killed' })).toBeVisible();
  await page.goto(frozen('/arland/incidents/northport-2020-05'));
  await expect(page.getByTestId('frozen')).toHaveText(
    newer(', which no longer holds this incident\\.')
  );
  await expect(page.getByRole('link', { name: 'The current numbers' })).toHaveCount(0);
  await page.goto(frozen('/arland/incidents/highlands-2019-11'));
  await expect(page.getByTestId('frozen')).toHaveText(
    newer(', but nothing shown here has changed\\.')
  );
  await page.goto(frozen('/fr/arland/method'));
  await expect(page.getByTestId('frozen')).toContainText('personnes tuées 40 → 43');
});

test('what is live says as of when', async ({ page }) => {
  await page.goto(at('/arland'));
  await expect(page.getByTestId('headline-killed')).toHaveText('43 people killed');
  const asOf = `dataset version ${after} (data as of 12 May 2027)`;
  for (const figure of await page.locator('figure').all()) await expect(figure).toContainText(asOf);
  await expect(page.locator('footer')).toContainText(`${after} (data as of 12 May 2027)`);
  await page.goto(at('/fr/arland/embed/headline'));
  await expect(page.getByText(`en version ${after} (données au 12 mai 2027)`)).toBeVisible();
});

test('interface and files give the version, and may be kept for good', async ({ page }) => {
  expect(await killedIn(page, at('/api/arland/figures/headline'))).toBe(43);
  expect(await killedIn(page, frozen('/api/arland/figures/headline'))).toBe(40);
  for (const path of [
    '/api/arland',
    '/api/arland/cube',
    '/api/arland/incidents',
    '/api/arland/incidents/southfield-2020-04',
    '/api/arland/figures/headline',
    '/arland/figures/headline.json',
    '/arland/figures/monthly-timeline.svg',
    '/arland/figures/monthly-timeline.png',
    '/arland/incidents.csv',
    '/arland/embed/headline'
  ]) {
    const [kept, live] = [await page.request.get(frozen(path)), await page.request.get(at(path))];
    expect([path, kept.status(), kept.headers()['cache-control']]).toEqual([path, 200, immutable]);
    expect(live.headers()['cache-control']).not.toContain('immutable');
  }
  const overview = await page.request.get(frozen('/arland'));
  expect(overview.headers()['cache-control']).toBe('no-cache');
});

test('a frozen file carries its version in its permalink, and what it knows of newer data', async ({
  request
}) => {
  const link = `${serving.home}/arland?version=${before}`;
  const svg = await (
    await request.get(frozen('/arland/figures/casualties-by-perpetrator.svg'))
  ).text();
  expect(svg).toContain(`<dc:identifier>${link}</dc:identifier>`);
  expect(svg).toMatch(newer(': 2 incidents revised; killed 40 → 43'));
  const docx = await (await request.get(frozen('/arland/figures/headline.docx'))).body();
  const parts = unzipSync(docx);
  expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain(link);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('killed 40 → 43');
  const ris = await (await request.get(frozen('/arland/figures/headline.ris'))).text();
  expect(ris).toContain(`UR  - ${link}\r\n`);
  const csv = await (await request.get(frozen('/arland/incidents.csv'))).text();
  expect(csv).toContain('northport-2020-05');
  expect(csv).toMatch(newer(': 2 incidents revised, 1 added, 1 removed\\.'));
  const page = await (await request.get(frozen('/arland'))).text();
  expect(page).toMatch(
    new RegExp(`og:image" content="[^"]+\\.png\\?version=${before}&amp;size=slide`)
  );
  const asked = await request.get(at(`/oembed?url=${encodeURIComponent(link)}`));
  const { html, thumbnail_url, cache_age } = await asked.json();
  expect(html).toContain(`/arland/embed/monthly-timeline?version=${before}"`);
  expect(thumbnail_url).toContain(`version=${before}`);
  expect(cache_age).toBe(31_536_000);
});

test('a frozen embed keeps its numbers and says what came after, with scripts and without', async ({
  page,
  browser
}) => {
  const address = frozen('/arland/embed/casualties-by-perpetrator');
  const site = await host(`<iframe src="${address}" width="600" height="900"></iframe>`);
  await page.goto(site.url);
  const embed = page.locator('iframe').contentFrame();
  await expect(embed.getByTestId('summary')).toContainText('40 people killed in 2 incidents');
  await expect(embed.getByTestId('newer')).toHaveText(
    newer(': 2 incidents revised; killed 40 → 43\\.')
  );
  await expect(embed.getByRole('link', { name: 'The current numbers' })).toHaveAttribute(
    'href',
    at('/arland')
  );
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(address);
  await expect(plain.getByTestId('newer')).toHaveText(
    newer(': 2 incidents revised; killed 40 → 43\\.')
  );
  const since = plain.getByRole('link', { name: 'What has changed since this version' });
  await expect(since).toHaveAttribute('href', at(`/arland/versions?from=${before}`));
  await context.close();
  await site.close();
});

test('an embed that was stored before the data changed asks anew', async ({ page }) => {
  const address = frozen('/arland/embed/headline');
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/>Newer data exists[^<]*</, '><');
    await route.fulfill({ response, body: html });
  });
  const asked = page.waitForResponse(/versions\/newer/);
  await page.goto(address);
  const answer = await asked;
  expect(answer.headers()['cache-control']).toBe('no-cache');
  const told: Newer = await answer.json();
  await expect(page.getByTestId('newer')).toHaveText(told.sentence);
  expect(told.sentence).toContain('killed 40 → 43');
});

test('a version that is not there is a 404 that says which are', async ({ page }) => {
  for (const path of [
    '/arland',
    '/arland/incidents',
    '/arland/incidents/northport-2020-05',
    '/arland/method',
    '/arland/embed/headline',
    '/arland/figures/headline.png',
    '/arland/incidents.xlsx',
    '/api/arland',
    '/api/arland/cube',
    '/api/arland/figures/headline',
    '/api/arland/incidents',
    '/api/arland/incidents/northport-2020-05',
    '/api/arland/versions/compare?from=aaaaaaaaaaaa'
  ]) {
    const address = at(`${path}${path.includes('?') ? '&' : '?'}version=aaaaaaaaaaaa`);
    const response = await page.request.get(address);
    expect([path, response.status()]).toEqual([path, 404]);
    const text = await response.text();
    for (const known of ['aaaaaaaaaaaa', before, after]) expect(text).toContain(known);
  }
  await page.goto(at('/fr/arland?version=aaaaaaaaaaaa'));
  await page.getByRole('link', { name: 'Toutes les versions de ce jeu de données' }).click();
  await expect(page).toHaveURL(at('/fr/arland/versions'));
});

test('a version whose contents are not what its name says is refused, the others are not', async ({
  page
}) => {
  expect(serving.said()).toContain(`arland, version ${altered} is not served:`);
  const sentence = `versions/${altered}: the folder is named for the version ${altered}, but what is in it is version “${before}”.`;
  expect(serving.said()).toContain(sentence);
  const response = await page.goto(at(`/arland?version=${altered}`));
  expect(response?.status()).toBe(503);
  await expect(page.locator('main')).toContainText(sentence);
  const health = await page.request.get(at('/health'));
  expect(await health.json()).toMatchObject({ faulty: [], faultyVersions: [`arland ${altered}`] });
  await page.goto(at('/fr/arland/versions'));
  await expect(page.locator('main')).toContainText(
    `le dossier porte le nom de la version ${altered}, mais il contient la version «\u00a0${before}\u00a0».`
  );
});

test('what is frozen stays where the current version has faults', async ({ page }) => {
  const broken = await mkdtemp(join(tmpdir(), 'attest-'));
  await write(join(broken, 'arland'), new Map(files.after).set('notes.csv', ''));
  await write(join(broken, 'arland', 'versions', before), files.before);
  const { stop, home } = await serve({ ATTEST_DATA: broken });
  expect((await page.request.get(`${home}/arland`)).status()).toBe(503);
  await page.goto(`${home}/arland?version=${before}`);
  await expect(page.getByTestId('headline-killed')).toHaveText('40 people killed');
  await expect(page.getByTestId('frozen')).toContainText('the current version has faults');
  const csv = await page.request.get(`${home}/arland/figures/headline.csv?version=${before}`);
  expect(await csv.text()).toContain('the current version has faults');
  await stop();
  await rm(broken, { recursive: true });
});

test('the versions stand side by side and are compared, also without scripts', async ({
  browser
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('/arland/method'));
  await page.getByRole('link', { name: 'Versions of this dataset' }).click();
  const rows = page.getByTestId('versions').locator('tbody tr');
  await expect(rows).toHaveText([
    new RegExp(`${after}.*current.*12 May 2027.*4`),
    new RegExp(`${before}.*22 November 2026.*4`)
  ]);
  const compared = page.getByTestId('compared');
  const killed = compared.locator('[data-key="killed"] td');
  await expect(killed).toHaveText(['40', '43']);
  await expect(compared.locator('[data-key="northport-2020-03-02"] dd')).toHaveText([
    'Red Band → Police',
    '34 → 36'
  ]);
  await expect(compared.locator('h3')).toHaveText([
    'Totals',
    '2 incidents revised',
    '1 incident added',
    '1 incident removed'
  ]);
  await expect(compared.getByRole('link', { name: 'An arrest' })).toHaveAttribute(
    'href',
    `/arland/incidents/northport-2020-05?version=${before}`
  );
  await expect(compared).toContainText('1 incident is the same in both.');
  await page.getByLabel('From').selectOption(after);
  await page.getByLabel('To').selectOption(before);
  await page.getByRole('button', { name: 'Compare' }).click();
  expect(new URL(page.url()).search).toBe(`?from=${after}&to=${before}`);
  await expect(killed).toHaveText(['43', '40']);
  await page.getByLabel('To').selectOption(after);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(compared).toContainText('one and the same version');
  await context.close();
});

test('the interface lists the versions and compares them', async ({ request }) => {
  const { versions } = await (await request.get(at('/api/arland'))).json();
  expect(versions).toEqual([
    { version: after, created: '2027-05-12', incidents: 4, current: true },
    { version: before, created: '2026-11-22', incidents: 4, current: false }
  ]);
  const asked = await request.get(at(`/api/arland/versions/compare?from=${before}&to=${after}`));
  const { added, removed, revised, same } = await asked.json();
  expect([added.length, removed.length, revised.length, same]).toEqual([1, 1, 2, 1]);
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 375]) {
    test(`axe finds nothing on the pages of versions, ${colorScheme}, ${width} px`, async ({
      page
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const address of [
        at('/arland/versions'),
        at('/fr/arland/versions'),
        frozen('/arland')
      ]) {
        await page.goto(address);
        await page.locator('html[data-ready]').waitFor({ state: 'attached' });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<axe.AxeResults>(
          `axe.run(document, ${JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })})`
        );
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  }
}
