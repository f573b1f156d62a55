import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { copied, openAt, sameHome, test } from './copy/copied';
import { brokenLinks } from './copy/links';
import { copyHome } from './copy/written';
import { isReady } from './dashboard';
import { expect, type Page } from './test';

test.describe.configure({ mode: 'default' });

/** Clicks and gives what the browser saves. */
async function saved(page: Page, click: () => Promise<void>): Promise<[string, Buffer]> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return [download.suggestedFilename(), await readFile(await download.path())];
}

const filtered = 'harm=injured&region=ML-7';

test('a table of another view is made in the browser as the server makes it', async ({
  page,
  live
}) => {
  await openAt(page, copied(`/fr/mali-2023?${filtered}`));
  await isReady(page);
  const timeline = page.getByTestId('figure-monthly-timeline');
  const [name, file] = await saved(page, () => timeline.getByRole('link', { name: 'CSV' }).click());
  const address = `/mali-2023/figures/monthly-timeline.csv?${filtered}&lang=fr`;
  const server = await live.request.get(address);
  expect(name).toBe('mali-2023-monthly-timeline.csv');
  expect(sameHome(file.toString())).toBe(sameHome(await server.text()));
});

test('a workbook of another view holds what the server’s holds', async ({ page, live }) => {
  await openAt(page, copied(`/mali-2023?${filtered}`));
  await isReady(page);
  const regions = page.getByTestId('figure-incidents-by-region');
  const [, file] = await saved(page, () => regions.getByRole('link', { name: 'XLSX' }).click());
  const address = `/mali-2023/figures/incidents-by-region.xlsx?${filtered}`;
  const server = await (await live.request.get(address)).body();
  expect(textsOf(file)).toEqual(textsOf(server));
});

const textsOf = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [
      path,
      sameHome(new TextDecoder().decode(bytes))
    ])
  );

test('a picture of another view shows what the server’s shows', async ({ page, live }) => {
  await openAt(page, copied('/mali-2023'));
  const path = `/mali-2023/figures/casualties-by-perpetrator.png?${filtered}&scale=2`;
  const made = await page.evaluate(async (address) => {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    return Array.from(bytes);
  }, `/docs/attest/made${path}`);
  const server = await (await live.request.get(path)).body();
  expect(Buffer.from(made).readUInt32BE(16)).toBe(server.readUInt32BE(16)); // the width
  expect(await difference(page, [made, Array.from(server)])).toBeLessThan(6);
  const other = await (await live.request.get(path.replace('injured', 'killed'))).body();
  expect(await difference(page, [made, Array.from(other)])).toBeGreaterThan(6);
});

/** By how much two pictures differ on average, of 255, where both are drawn at the first's size. */
const difference = (page: Page, pictures: readonly number[][]): Promise<number> =>
  page.evaluate(async (files) => {
    const pixels = await Promise.all(
      files.map(async (bytes) => {
        const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
        const context = new OffscreenCanvas(800, 600).getContext('2d');
        context?.drawImage(picture, 0, 0);
        return context?.getImageData(0, 0, 800, 600).data ?? new Uint8ClampedArray();
      })
    );
    const [first = new Uint8ClampedArray(), second = first] = pixels;
    return (
      first.reduce((sum, value, at) => sum + Math.abs(value - (second[at] ?? 0)), 0) / first.length
    );
  }, pictures);

test('the list of a view is a file, too', async ({ page, live }) => {
  const list = 'region=ML-5&harm=killed&sort=-date';
  await openAt(page, copied(`/mali-2023/incidents?${list}`));
  await expect(page).toHaveURL(/sort=-date/);
  const [name, file] = await saved(page, () =>
    page.getByRole('link', { name: 'CSV', exact: true }).click()
  );
  expect(name).toBe('mali-2023-incidents.csv');
  const server = await live.request.get(`/mali-2023/incidents.csv?${list}`);
  expect(sameHome(file.toString())).toBe(sameHome(await server.text()));
});

test('files of the first view stand in the copy, in both languages', async ({ request, live }) => {
  for (const [file, asked] of [
    ['/mali-2023/figures/monthly-timeline.csv', ''],
    ['/fr/mali-2023/figures/monthly-timeline.csv', 'lang=fr'],
    ['/fr/mali-2023/figures/headline.svg', 'lang=fr'],
    ['/mali-2023/figures/headline.bib', ''],
    ['/fr/mali-2023/incidents.csv', 'lang=fr']
  ] as const) {
    const answer = await request.get(`${copyHome}${file}`);
    expect(answer.status()).toBe(200);
    const server = await live.request.get(`${file.replace('/fr/', '/')}?${asked}`);
    expect(sameHome(await answer.text())).toBe(sameHome(await server.text()));
  }
  for (const ending of ['png', 'pdf', 'pptx', 'docx', 'xlsx', 'zip', 'ris', 'csl.json', 'txt']) {
    for (const language of ['', '/fr']) {
      const address = `${copyHome}${language}/mali-2023/figures/incidents-by-region.${ending}`;
      expect((await (await request.get(address)).body()).length).toBeGreaterThan(100);
    }
  }
});

test('a file of another view is nowhere, so that no server gives the wrong one', async ({
  page,
  copy
}) => {
  await openAt(page, copied(`/mali-2023?${filtered}`));
  const link = page.getByTestId('figure-monthly-timeline').getByRole('link', { name: 'CSV' });
  await expect(link).toHaveAttribute('href', /\/made\//);
  const address = (await link.getAttribute('href')) ?? '';
  expect((await page.request.get(address)).status()).toBe(404);
  expect(copy.missing.splice(0)).toEqual([address]);
});

test('every link of every page leads to a file of the copy', async ({ copy }) => {
  expect(await brokenLinks(copy.folder, copyHome)).toEqual([]);
});

test('a page announces the answer of oEmbed that stands beside it', async ({ copy }) => {
  const html = await readFile(
    join(copy.folder, 'fr/mali-2023/embed/headline/dark/index.html'),
    'utf8'
  );
  const [, href = ''] = /application\/json\+oembed" href="([^"]*)"/.exec(html) ?? [];
  expect(href).toBe(`${copyHome}/fr/mali-2023/embed/headline/dark/oembed.json`);
  const told = JSON.parse(await readFile(join(copy.folder, href.slice(copyHome.length)), 'utf8'));
  expect(told).toMatchObject({ version: '1.0', type: 'rich', provider_url: `${copyHome}/` });
  expect(told.html).toContain(`src="${copyHome}/fr/mali-2023/embed/headline/dark/"`);
  expect(told.thumbnail_url).toBe(`${copyHome}/fr/mali-2023/figures/headline-slide.png`);
  const picture = await readFile(join(copy.folder, 'fr/mali-2023/figures/headline-slide.png'));
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
    told.thumbnail_width,
    told.thumbnail_height
  ]);
});
