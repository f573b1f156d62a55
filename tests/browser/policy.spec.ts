import { figure, mark, openDashboard } from './dashboard';
import { faultyPages, incident, inFrench, pages } from './pages';
import { expect, test, type Page } from './test';

test.use({ expectedNoise: /status of 40[04]/ });

/** Violations are noted before any of the page's own code runs. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  })
);

const everyPage = [...pages, ...pages.map(inFrench), ...faultyPages.map(([address]) => address)];

for (const address of everyPage) {
  test(`${address} carries a strict policy and keeps it`, async ({ page }) => {
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    const policy = (await response?.allHeaders())?.['content-security-policy'] ?? '';
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values];
      })
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:|data:/);
    const sources = ['script-src', 'style-src'].flatMap((name) => directives.get(name) ?? []);
    for (const value of sources) {
      expect(value).toMatch(/^'(self|none|sha256-.+)'$/);
    }
  });
}

/** Follows a link without loading the page anew. */
async function follow(page: Page, address: string): Promise<void> {
  await page.locator(`a[href="${address}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.locator('html')).toHaveAttribute('data-same', '');
}

test('a walk over all pages and through all that moves breaks no policy', async ({ page }) => {
  await openDashboard(page);
  await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
  await mark(page, 'casualties-by-perpetrator', 'armed-groups').hover();
  await expect(page.locator('.tooltip')).toBeVisible();
  const plot = figure(page, 'monthly-timeline').getByTestId('plot-area');
  await plot.scrollIntoViewIfNeeded();
  const area = await plot.boundingBox();
  const { x, y, width, height } = area ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width * 0.2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.7, y + height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=/);
  await mark(page, 'incidents-by-region', 'ML-5').click();
  await expect(page.getByTestId('behind').getByRole('article').first()).toBeVisible();
  await figure(page, 'monthly-timeline').getByText('Show as table').click();
  await page.getByTestId('filters').locator('summary', { hasText: 'Harm' }).click();
  await page.getByRole('radio', { name: 'injured', exact: true }).check();
  await expect(page).toHaveURL(/harm=injured/);
  await follow(page, '/mali-2023/incidents');
  await follow(page, incident);
  await follow(page, '/mali-2023/method');
  await follow(page, '/mali-2023');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${incident}$`));
  await expect(page.locator('html')).toHaveAttribute('data-same', '');
});
