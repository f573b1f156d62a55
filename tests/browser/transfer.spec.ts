import { charts } from './dashboard';
import { expect, test } from './test';

/** Bytes, everything that the first view of a dashboard transfers, headers included. */
const most = 120_000;

const compressible = /^(text\/|application\/(json|javascript)|image\/svg)/;

test(`the first view transfers at most ${most} bytes, all of it compressed, from one host`, async ({
  page,
  baseURL
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const sizes = new Map<string, number>();
  const addresses = new Map<string, string>();
  const plain: string[] = [];
  session.on('Network.responseReceived', ({ requestId, response }) => {
    addresses.set(requestId, response.url);
    const encoding = response.headers['content-encoding'] ?? response.headers['Content-Encoding'];
    if (compressible.test(response.mimeType) && !encoding)
      plain.push(`${requestId} ${response.url}`);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength);
  });
  await page.goto('/mali-2023', { waitUntil: 'networkidle' });
  await expect(page.locator('canvas')).toHaveCount(charts.length);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const worthwhile = plain.filter((entry) => (sizes.get(entry.split(' ')[0] ?? '') ?? 0) > 1500);
  console.log(`first view of /mali-2023: ${total} bytes in ${sizes.size} requests`);
  expect(total).toBeLessThanOrEqual(most);
  expect(worthwhile).toEqual([]);
  const outside = [...addresses.values()].filter(
    (address) => !address.startsWith(`${baseURL}/`) && !address.startsWith('data:')
  );
  expect(outside).toEqual([]);
});

test('the first chart comes with the HTML', async ({ request }) => {
  const html = await (await request.get('/mali-2023')).text();
  const start = html.indexOf('data-testid="figure-monthly-timeline"');
  const drawing = html.slice(html.indexOf('class="drawing', start), html.indexOf('</svg>', start));
  expect(drawing.match(/<rect /g)?.length).toBeGreaterThan(5);
  expect(html).not.toContain(' style="');
});

test.describe('while nothing but the HTML has come', () => {
  test.use({ expectedNoise: /ERR_FAILED|dynamically imported/ });

  test('its marks are visible', async ({ page }) => {
    await page.route('**/*', (route) =>
      route.request().resourceType() === 'document' ? route.continue() : route.abort()
    );
    await page.goto('/mali-2023');
    await expect(page.locator('.drawing .marks rect').first()).toBeVisible();
    await expect(page.getByTestId('headline-killed').first()).toBeVisible();
  });
});
