import { figureOf, killed } from './api';
import { expectHeadline } from './dashboard';
import { incident, pages } from './pages';
import { expect, test } from './test';

test.use({ javaScriptEnabled: false });

test('the charts are drawn in the page itself', async ({ page }) => {
  await page.goto('/mali-2023');
  for (const id of ['monthly-timeline', 'casualties-by-perpetrator', 'incidents-by-region']) {
    const bars = page.getByTestId(`figure-${id}`).locator('.drawing .marks rect:visible');
    expect(await bars.count()).toBeGreaterThan(0);
  }
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
});

test('the filters are a form that is sent with Apply', async ({ page }) => {
  await page.goto('/mali-2023');
  await page.getByTestId('filters').locator('summary', { hasText: 'Harm' }).click();
  await page.getByRole('radio', { name: 'injured', exact: true }).check();
  await page.getByTestId('filters').locator('summary', { hasText: 'Regions' }).click();
  await page.getByRole('checkbox', { name: 'Gao' }).check();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/harm=injured/);
  await expect(page).toHaveURL(/region=ML-7/);
  const { table } = await figureOf(page, 'headline', 'harm=injured&region=ML-7');
  const injured = table.rows.find(({ key }) => key === 'injured');
  await expectHeadline(page, 'injured', injured?.best ?? NaN);
  await page.getByRole('link', { name: 'Clear all filters' }).click();
  await expectHeadline(page, 'injured', 68);
});

test('bars are links, and what is chosen can be let go again', async ({ page }) => {
  await page.goto('/mali-2023');
  const bar = page.locator('[data-testid="mark"][data-key="government"]:visible');
  await bar.click();
  await expect(page).toHaveURL(
    /\?behind=casualties-by-perpetrator\.government&perpetrator=government$/
  );
  await expectHeadline(page, 'killed', await killed(page, 'perpetrator=government'));
  await bar.click();
  await expect(page).toHaveURL(/mali-2023$/);
});

test('a category opens to its perpetrators', async ({ page }) => {
  await page.goto('/mali-2023');
  await page.locator('[data-testid="expander"][data-key="government"]:visible').click();
  await expect(page.locator('[data-testid="mark"][data-key="armed-forces"]:visible')).toHaveCount(
    1
  );
});

test('a table opens', async ({ page }) => {
  await page.goto('/mali-2023');
  const regions = page.getByTestId('figure-incidents-by-region');
  await regions.getByText('Show as table').click();
  await expect(regions.getByRole('row', { name: /^Mopti/ })).toBeVisible();
});

test('the list leads to each incident, and that to its passage', async ({ page }) => {
  await page.goto('/mali-2023/incidents');
  await page.locator(`a[href$="${incident}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${incident}$`));
  await expect(page.locator('main')).toContainText(/Paragraph/i);
  await expect(page.locator('main')).toContainText(/\d+ to \d+/);
  await expect(page.locator('main a[href^="https://www.amnesty.org/"]').first()).toBeVisible();
});

test('every page has its words without scripts', async ({ page }) => {
  for (const address of pages) {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 } });

  test('more filters unfold, and the narrow drawing is shown', async ({ page }) => {
    await page.goto('/mali-2023');
    const victims = page.getByTestId('filters').locator('summary', { hasText: 'Victims' });
    await expect(victims).toBeHidden();
    await page.getByText('More filters').click();
    await expect(victims).toBeVisible();
    await expect(page.locator('.drawing:visible')).toHaveCount(3);
  });
});
