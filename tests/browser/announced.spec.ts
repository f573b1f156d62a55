import { extract } from '@extractus/oembed-extractor';
import { expect, test, type Page } from './test';

interface Announced {
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  readonly image: string;
  readonly card: string;
  readonly oembed: string;
}

const said = async (page: Page, address: string): Promise<Announced> => {
  await page.goto(address);
  return page.evaluate(() => {
    const of = (selector: string, name = 'content') =>
      document.head.querySelector(selector)?.getAttribute(name) ?? '';
    return {
      title: of('meta[property="og:title"]'),
      summary: of('meta[property="og:description"]'),
      url: of('meta[property="og:url"]'),
      image: of('meta[property="og:image"]'),
      card: of('meta[name="twitter:card"]'),
      oembed: of('link[type="application/json+oembed"]', 'href')
    };
  });
};

const pages = ['incidents?region=ML-5', 'incidents/defender-2023-01', 'method'];

for (const language of ['', '/fr']) {
  for (const name of pages) {
    test(`a link to ${language}/…/${name} shows a title, a sentence and a chart, and can be embedded`, async ({
      page,
      baseURL
    }) => {
      const address = `${baseURL}${language}/mali-2023/${name}`;
      const told = await said(page, address);
      expect(told.title).toBe(await page.title());
      expect(told.summary.length).toBeGreaterThan(20);
      expect(told.url).toBe(address);
      expect(told.card).toBe('summary_large_image');
      const picture = await page.request.get(told.image);
      expect(picture.headers()['content-type']).toBe('image/png');
      const answer = await page.request.get(told.oembed);
      const { html }: { html: string } = await answer.json();
      expect(html).toContain(`${baseURL}${language}/mali-2023/embed/monthly-timeline"`);
    });
  }
}

test('the page of an incident says what happened in it', async ({ page, baseURL }) => {
  const { incidents } = await (await page.request.get('/api/mali-2023/incidents?limit=3')).json();
  for (const { id, description } of incidents) {
    const { summary } = await said(page, `${baseURL}/mali-2023/incidents/${id}`);
    expect(summary).toBe(description.en ?? description);
  }
});

test('the gallery, which shows nothing real, has a title and no chart', async ({ page }) => {
  const told = await said(page, '/gallery');
  expect(told).toMatchObject({ card: 'summary', image: '', oembed: '', summary: '' });
  expect(told.title).toBe(await page.title());
});

test('a consumer embeds the overview in place of a page that has no embed', async ({
  page,
  baseURL
}) => {
  const { oembed } = await said(page, '/mali-2023/method');
  const url = new URL(oembed).searchParams.get('url') ?? '';
  expect(url).toBe(`${baseURL}/mali-2023`);
  const consumed = await extract(url, { maxwidth: 500 });
  expect(consumed).toMatchObject({ type: 'rich', width: 500 });
});
