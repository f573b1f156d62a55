import { figureOf, incidentCount, killed } from './api';
import {
  expectHeadline,
  figure,
  keys,
  labels,
  mark,
  openDashboard,
  parametersOf
} from './dashboard';
import { expect, test } from './test';

test('clicking a bar filters the other charts and leaves its own whole', async ({ page }) => {
  await openDashboard(page);
  const own = await labels(page, 'casualties-by-perpetrator');
  const months = await labels(page, 'monthly-timeline');
  const regions = await labels(page, 'incidents-by-region');
  await mark(page, 'casualties-by-perpetrator', 'government').click();
  await expect(page).toHaveURL(
    /\?behind=casualties-by-perpetrator\.government&perpetrator=government$/
  );
  await expectHeadline(page, 'killed', await killed(page, 'perpetrator=government'));
  expect(await labels(page, 'monthly-timeline')).not.toEqual(months);
  expect(await labels(page, 'incidents-by-region')).not.toEqual(regions);
  expect(await labels(page, 'casualties-by-perpetrator')).toEqual(own);
});

test('what is not chosen stays in its own chart, dimmed', async ({ page }) => {
  await openDashboard(page);
  const rects = figure(page, 'casualties-by-perpetrator').locator('.drawing .marks rect');
  const all = await rects.count();
  await mark(page, 'casualties-by-perpetrator', 'government').click();
  await expect(page).toHaveURL(/perpetrator=government/);
  const dimmed = await rects.evaluateAll(
    (marks) => marks.filter((rect) => Number(rect.getAttribute('opacity') ?? 1) < 1).length
  );
  expect(await rects.count()).toBe(all);
  expect(dimmed).toBeGreaterThan(0);
  expect(dimmed).toBeLessThan(all);
});

test('the charts of a filtered dashboard show what the API says', async ({ page }) => {
  await openDashboard(page);
  await mark(page, 'casualties-by-perpetrator', 'foreign-military').click();
  await expect(page).toHaveURL(/perpetrator=foreign-military/);
  const { table } = await figureOf(page, 'monthly-timeline', 'perpetrator=foreign-military');
  const shown = await labels(page, 'monthly-timeline');
  expect(await keys(page, 'monthly-timeline')).toEqual(table.rows.map(({ key }) => key));
  for (const [index, row] of table.rows.entries()) {
    const number = row.incidents === 0 ? 'none recorded' : String(row.best);
    expect(shown[index]).toContain(row.label);
    expect(shown[index]).toContain(number);
  }
});

test('the incidents behind a clicked bar are listed with their passages', async ({ page }) => {
  await openDashboard(page);
  await mark(page, 'incidents-by-region', 'ML-5').click();
  const behind = page.getByTestId('behind');
  await expect(behind).toContainText('Mopti');
  const articles = behind.getByRole('article');
  await expect(articles).toHaveCount(await incidentCount(page, 'region=ML-5'));
  for (const article of await articles.all()) {
    await expect(article).toContainText(/paragraph \d+/);
    await expect(article.getByRole('link')).toHaveAttribute('href', /\/mali-2023\/incidents\/.+/);
  }
  await behind.getByRole('button', { name: 'Close' }).click();
  await expect(behind).toHaveCount(0);
});

test('a second click on a bar lets it go', async ({ page }) => {
  await openDashboard(page);
  const bar = mark(page, 'incidents-by-region', 'ML-7');
  await bar.click();
  await expect(page).toHaveURL(/region=ML-7/);
  await bar.click();
  await expect.poll(() => parametersOf(page)).toBe('');
});

test('one click clears every filter', async ({ page }) => {
  await openDashboard(
    page,
    '/mali-2023?perpetrator=government&region=ML-5&from=2023-03&victim=civilian'
  );
  await page.getByRole('link', { name: 'Clear all filters' }).click();
  await expect.poll(() => parametersOf(page)).toBe('');
  await expectHeadline(page, 'killed', await killed(page));
  await expect(page.getByRole('link', { name: 'Clear all filters' })).toHaveCount(0);
});

test('a category opens to the perpetrators within and closes again', async ({ page }) => {
  await openDashboard(page);
  const expander = () =>
    figure(page, 'casualties-by-perpetrator').locator(
      '[data-testid="expander"][data-key="armed-groups"]'
    );
  const { table } = await figureOf(page, 'casualties-by-perpetrator');
  const within = table.rows.filter(({ parent }) => parent === 'armed-groups');
  expect(within.length).toBeGreaterThan(1);
  await expander().click();
  await expect(page).toHaveURL(/open=armed-groups/);
  for (const row of within) {
    const bar = mark(page, 'casualties-by-perpetrator', row.key);
    await expect(bar).toHaveAttribute('aria-label', new RegExp(`: .*\\b${row.best}\\b`));
  }
  await expander().click();
  await expect(mark(page, 'casualties-by-perpetrator', 'gsim')).toHaveCount(0);
});

test('combinations stand in one bar each and add up to the total', async ({ page }) => {
  await openDashboard(page);
  await page.getByRole('link', { name: 'Combinations' }).click();
  await expect(page).toHaveURL(/joint=combination/);
  const { table, total } = await figureOf(page, 'casualties-by-perpetrator', 'joint=combination');
  expect(await keys(page, 'casualties-by-perpetrator')).toEqual(table.rows.map(({ key }) => key));
  const sum = table.rows.reduce((best, row) => best + row.best, 0);
  expect(sum).toBe(total.best);
  await page.getByRole('link', { name: 'By category' }).click();
  await expect.poll(() => parametersOf(page)).toBe('');
});

test('what occurred outside the period comes in at one click and goes out again', async ({
  page
}) => {
  await openDashboard(page);
  const before = await killed(page);
  const after = await killed(page, 'basis=documented');
  expect(after).toBeGreaterThan(before);
  await page.getByTestId('left-out').getByRole('link', { name: 'Include it' }).click();
  await expect(page).toHaveURL(/basis=documented/);
  await expectHeadline(page, 'killed', after);
  await page.getByTestId('left-out').getByRole('link', { name: 'Leave it out again' }).click();
  await expectHeadline(page, 'killed', before);
});
