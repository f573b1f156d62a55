import { extract } from '@extractus/oembed-extractor';
import axe from 'axe-core';
import { brotliDecompressSync } from 'node:zlib';
import { get } from 'node:http';
import { iframe, snippet } from '../../src/lib/publish/snippet';
import { figureOf } from './api';
import { host } from './host';
import { expect, test, type Page } from './test';

test.use({ expectedNoise: /request to another host: http:\/\/127\.0\.0\.1:|status of 40[04]/ });

const most = 30_000;
const figures = [
  'headline',
  'monthly-timeline',
  'casualties-by-perpetrator',
  'incidents-by-region'
];
const timeline = '/mali-2023/embed/monthly-timeline';
const byParty = '/mali-2023/embed/casualties-by-perpetrator?theme=dark';

const framed = (origin: string, address: string) => ({
  origin,
  address,
  title: 'A figure',
  height: 150
});

/**
 * How tall each frame is, and what it shows, in CSS pixels. Chromium lets frames of other sites rest
 * while they are out of sight, so each is looked at in turn.
 */
async function heights(page: Page): Promise<{ frame: number; content: number }[]> {
  const found: { frame: number; content: number }[] = [];
  for (const frame of await page.locator('iframe').all()) {
    await frame.evaluate((element) => element.scrollIntoView());
    const body = frame.contentFrame().locator('body');
    const content = await body.evaluate((element) => element.getBoundingClientRect().height);
    const box = await frame.boundingBox();
    found.push({ frame: box?.height ?? 0, content: Math.ceil(content) });
  }
  return found;
}

async function expectFitted(page: Page): Promise<void> {
  await expect(async () => {
    for (const { frame, content } of await heights(page)) expect(frame).toBe(content);
  }).toPass();
}

/** The bytes of a response as they come over the wire. */
const wire = (url: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    }).on('error', reject);
  });

for (const figure of figures) {
  for (const language of ['', '/fr']) {
    test(`${language}/…/${figure} is at most ${most} bytes and carries one small script`, async ({
      baseURL
    }) => {
      const body = await wire(`${baseURL}${language}/mali-2023/embed/${figure}`);
      const script = await wire(`${baseURL}/embed-height.js`);
      console.log(`${language}/mali-2023/embed/${figure}: ${body.length} bytes`);
      expect(body.length + script.length).toBeLessThanOrEqual(most);
      const html = brotliDecompressSync(body).toString();
      expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/embed-height.js" defer>']);
      expect(html).not.toContain(' style="');
      expect(html).not.toMatch(/<link[^>]*rel="(stylesheet|modulepreload)"(?![^>]*disabled)/);
    });
  }
}

test('an embed obeys every filter and says what the figure says', async ({ page }) => {
  const parameters = 'perpetrator=government&harm=killed';
  const { title, summary, notes, version } = await figureOf(
    page,
    'incidents-by-region',
    parameters
  );
  await page.goto(`/mali-2023/embed/incidents-by-region?${parameters}`);
  const heading = await page.getByRole('heading').textContent();
  expect(title).toContain(`${heading},`);
  await expect(page.getByTestId('summary')).toHaveText(summary);
  await expect(page.getByText(`now at version ${version}`)).toBeVisible();
  for (const note of notes) await expect(page.getByText(note)).toBeVisible();
  const back = page.getByRole('link', { name: /^http/ });
  await expect(back).toHaveAttribute('href', /\/mali-2023\?perpetrator=government$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame elsewhere shows the figure and its table', async ({ page, baseURL }) => {
    const site = await host(iframe({ ...framed(baseURL ?? '', timeline), height: 900 }));
    await page.goto(site.url);
    const embed = page.locator('iframe').contentFrame();
    await expect(embed.getByRole('heading', { name: 'People killed, by month' })).toBeVisible();
    await expect(embed.locator('.drawing .marks rect:visible').first()).toBeVisible();
    await embed.getByText('Show as table').click();
    await expect(embed.getByRole('table')).toBeVisible();
    await site.close();
  });
});

test('two frames each follow their content, without loops', async ({ page, baseURL }) => {
  const origin = baseURL ?? '';
  const site = await host(snippet(framed(origin, timeline)) + snippet(framed(origin, byParty)));
  await page.addInitScript(() => {
    if (window !== top) return;
    window.addEventListener('message', () => {
      const root = document.documentElement;
      root.dataset['told'] = String(Number(root.dataset['told'] ?? 0) + 1);
    });
  });
  const told = () => page.evaluate(() => Number(document.documentElement.dataset['told'] ?? 0));
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(site.url);
  for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
  await expectFitted(page);
  const narrow = await heights(page);
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(async () => {
    expect((await heights(page))[0]?.frame).toBeLessThan(narrow[0]?.frame ?? 0);
  }).toPass();
  await expectFitted(page);
  const wide = await heights(page);
  expect(new Set(wide.map(({ frame }) => frame)).size).toBe(2);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(async () => expect(await heights(page)).toEqual(narrow)).toPass();
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(async () => expect(await heights(page)).toEqual(wide)).toPass();
  const before = await told();
  await page.locator('iframe').first().contentFrame().getByText('Show as table').click();
  await expect(async () => {
    expect((await heights(page))[0]?.frame).toBeGreaterThan(wide[0]?.frame ?? Infinity);
  }).toPass();
  await expectFitted(page);
  // a loop would go on speaking while sixty frames are painted
  await page.evaluate(async () => {
    for (let i = 0; i < 60; i += 1) await new Promise((done) => requestAnimationFrame(done));
  });
  expect((await told()) - before).toBeLessThanOrEqual(3);
  const names = await page.evaluate(() => Object.keys(window).filter((key) => /attest/i.test(key)));
  expect(names).toEqual([]);
  await site.close();
});

test('a page with a strict policy needs to allow no more than this site', async ({
  page,
  baseURL
}) => {
  const origin = baseURL ?? '';
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}`;
  const site = await host(snippet(framed(origin, timeline)), policy);
  await page.goto(site.url);
  await expectFitted(page);
  expect((await heights(page))[0]?.frame).toBeGreaterThan(400);
  await site.close();
});

test('only embeds may be framed', async ({ request }) => {
  const ancestors = async (address: string) => {
    const response = await request.get(address);
    return /frame-ancestors (.*)$/.exec(response.headers()['content-security-policy'] ?? '')?.[1];
  };
  expect(await ancestors(timeline)).toBe('*');
  expect(await ancestors(`/fr${timeline}`)).toBe('*');
  expect(await ancestors('/mali-2023/embed/no-such-figure')).toBe('*');
  for (const other of ['/', '/mali-2023', '/mali-2023/method', '/oembed', '/api/datasets']) {
    expect(await ancestors(other)).toBe("'none'");
  }
});

test('a live embed is asked about each time, a frozen one never again', async ({ request }) => {
  const { version } = await figureOf({ request }, 'headline');
  const live = await request.get('/mali-2023/embed/headline');
  expect(live.headers()['cache-control']).toBe('no-cache');
  const etag = live.headers()['etag'] ?? '';
  const again = await request.get('/mali-2023/embed/headline', {
    headers: { 'if-none-match': etag }
  });
  expect(again.status()).toBe(304);
  const frozen = await request.get(`/mali-2023/embed/headline?version=${version}`);
  expect(frozen.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(await frozen.text()).toContain(`in version ${version} of the dataset`);
  const unknown = await request.get('/fr/mali-2023/embed/headline?version=000000000000');
  expect(unknown.status()).toBe(404);
  expect(await unknown.text()).toMatch(/Il n’y a pas ici de version «\s000000000000\s»/);
  expect((await request.get('/mali-2023/embed/headline?theme=pink')).status()).toBe(400);
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const address of [timeline, byParty, '/fr/mali-2023/embed/headline?theme=light']) {
  for (const width of [343, 700]) {
    test(`axe finds nothing on ${address} at ${width} px, and nothing is cut`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>(
        `axe.run(document, ${JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })})`
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test('oEmbed answers a consumer, which finds it in the page', async ({ request, baseURL }) => {
  const page = await (await request.get('/fr/mali-2023?harm=injured')).text();
  const found = /application\/json\+oembed" href="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await (await request.get(found.replaceAll('&amp;', '&'))).json();
  expect(answer.html).toContain(`${baseURL}/fr/mali-2023/embed/monthly-timeline?harm=injured"`);
  const consumed = await extract(`${baseURL}/mali-2023/embed/headline?theme=dark`, {
    maxwidth: 400,
    maxheight: 300
  });
  expect(consumed).toMatchObject({ type: 'rich', version: '1.0', width: 400, height: 300 });
  expect(JSON.stringify(consumed)).toContain('embed/headline?theme=dark');
});

test('oEmbed says what it does not have', async ({ request, baseURL }) => {
  const status = async (query: string) => (await request.get(`/oembed?${query}`)).status();
  const url = `${baseURL}/mali-2023`;
  expect(await status(`url=${url}`)).toBe(200);
  expect(await status(`url=${url}&format=xml`)).toBe(501);
  expect(await status(`url=${url}&maxwidth=wide`)).toBe(400);
  expect(await status('')).toBe(400);
  for (const unknown of [
    'https://elsewhere.example/mali-2023',
    `${baseURL}/no-such-dataset`,
    `${baseURL}/mali-2023/embed/no-such-figure`,
    `${baseURL}/mali-2023?harm=killd`
  ]) {
    expect(await status(`url=${encodeURIComponent(unknown)}`)).toBe(404);
  }
});

test('the height that oEmbed gives is enough, and not much more', async ({ page, baseURL }) => {
  for (const figure of figures) {
    for (const width of [343, 700]) {
      const address = `${baseURL}/fr/mali-2023/embed/${figure}`;
      const asked = await page.request.get(`/oembed?url=${address}&maxwidth=${width}`);
      const { height } = await asked.json();
      await page.setViewportSize({ width, height: 300 });
      await page.goto(address);
      const body = page.locator('body');
      const tall = await body.evaluate((element) => element.getBoundingClientRect().height);
      expect(height).toBeGreaterThanOrEqual(tall);
      expect(height).toBeLessThan(tall * 1.2);
    }
  }
});
