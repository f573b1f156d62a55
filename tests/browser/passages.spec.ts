import axe from 'axe-core';
import { incidentCount } from './api';
import { figure, isReady, mark, openDashboard, parametersOf } from './dashboard';
import { expect, test, type Page } from './test';

const opened = '/mali-2023?behind=casualties-by-perpetrator.government';

const behind = (page: Page) => page.getByTestId('behind');

const openTable = (page: Page) =>
  figure(page, 'casualties-by-perpetrator').getByText('Show as table').click();

test('a picked mark stands in the address, which shows the same after a reload', async ({
  page
}) => {
  await openDashboard(page);
  await mark(page, 'casualties-by-perpetrator', 'government').click();
  await expect(page).toHaveURL(`${opened}&perpetrator=government`);
  const count = await incidentCount(page, 'perpetrator=government&harm=killed');
  await expect(behind(page).getByRole('article')).toHaveCount(count);
  await expect(behind(page)).toContainText(`${count} incidents.`);
  await page.reload();
  await isReady(page);
  await expect(behind(page).getByRole('article')).toHaveCount(count);
});

test('Close takes the incidents out of the address and gives the mark its focus back', async ({
  page
}) => {
  await openDashboard(page);
  const bar = mark(page, 'casualties-by-perpetrator', 'government');
  await bar.focus();
  await page.keyboard.press('Enter');
  await behind(page).getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expect(behind(page)).toHaveCount(0);
  await expect.poll(() => parametersOf(page)).toBe('perpetrator=government');
  await expect(bar).toBeFocused();
});

test('Back closes the incidents, Forward opens them again', async ({ page }) => {
  await openDashboard(page);
  await mark(page, 'incidents-by-region', 'ML-5').click();
  await expect(behind(page)).toContainText('Mopti');
  await page.goBack();
  await expect(behind(page)).toHaveCount(0);
  await page.goForward();
  await expect(behind(page)).toContainText('Mopti');
});

test('a number of a table leads to its incidents and chooses nothing', async ({ page }) => {
  await openDashboard(page);
  await openTable(page);
  const row = figure(page, 'casualties-by-perpetrator').getByRole('row', { name: /^Government/ });
  await row.getByRole('link').first().click();
  await expect(page).toHaveURL(`${opened}#behind`);
  await expect(behind(page)).toBeInViewport();
  await behind(page).getByRole('button', { name: 'Close' }).click();
  await expect(behind(page)).toHaveCount(0);
  await expect(row.getByRole('link').last()).toBeFocused();
});

test('each incident tells section and paragraph and leads to its page', async ({ page }) => {
  await openDashboard(page, opened);
  for (const article of await behind(page).getByRole('article').all()) {
    await expect(article).toContainText(/, paragraph \d+/);
    await expect(article.getByRole('link')).toHaveAttribute('href', /\/mali-2023\/incidents\/.+/);
  }
  await behind(page).getByRole('link', { name: 'Open as a list' }).click();
  await expect(page).toHaveURL(/\/incidents\?.*perpetrator=government/);
});

test('an open panel is in French on a French page', async ({ page }) => {
  await openDashboard(page, `/fr${opened}`);
  await expect(behind(page)).toContainText(/Incidents derrière «\sGouvernement\s»/);
  await expect(behind(page).getByRole('button', { name: 'Fermer' })).toBeVisible();
});

test('axe finds nothing where incidents and a table stand open', async ({ page }) => {
  await openDashboard(page, opened);
  await openTable(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('an embed’s numbers open the list beside the page that it stands in', async ({ page }) => {
  await page.goto('/mali-2023/embed/casualties-by-perpetrator');
  await page.getByText('Show as table').click();
  const link = page
    .getByRole('row', { name: /^Government/ })
    .getByRole('link')
    .first();
  await expect(link).toHaveAttribute('href', /\/mali-2023\/incidents\?.*perpetrator=government/);
  await expect(page.locator('base')).toHaveAttribute('target', '_blank');
});

test('the view stands below the figures in words, and in those of what is chosen', async ({
  page
}) => {
  await openDashboard(page);
  const words = page.getByTestId('in-words');
  await expect(words).toContainText('at least 198 people killed in 11 incidents');
  await mark(page, 'casualties-by-perpetrator', 'government').click();
  await expect(words).toContainText('49 people killed in 4 incidents');
});

test('a mark that there is not is answered with those that there are', async ({ request }) => {
  const faulty = await request.get('/mali-2023?behind=casualties-by-perpetrator.nobody');
  expect(faulty.status()).toBe(400);
  expect(await faulty.text()).toContain('casualties-by-perpetrator.government');
  const unknown = await request.get('/mali-2023?behind=no-such-figure.nobody');
  expect(unknown.status()).toBe(400);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the incidents stand in the page, and a table’s number opens them', async ({ page }) => {
    await page.goto('/mali-2023');
    await expect(page.getByTestId('in-words')).toContainText('at least 198 people killed');
    await openTable(page);
    const row = figure(page, 'casualties-by-perpetrator').getByRole('row', { name: /^Government/ });
    await row.getByRole('link').first().click();
    await expect(page).toHaveURL(`${opened}#behind`);
    await expect(behind(page).getByRole('article').first()).toBeVisible();
    await behind(page).getByRole('button', { name: 'Close' }).click();
    await expect(behind(page)).toHaveCount(0);
  });
});
