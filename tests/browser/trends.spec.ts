import axe from 'axe-core';
import { figureOf } from './api';
import {
  expectHeadline,
  figure,
  isReady,
  labels,
  mark,
  openDashboard,
  parametersOf
} from './dashboard';
import { expect, test, type Page } from './test';

const measures = ['killed', 'incidents', 'injured', 'taken', 'displaced'] as const;

const bars = (page: Page, key: string) =>
  page.locator('.tile', { has: page.getByTestId(`headline-${key}`) }).getByRole('img');

test('each measure stands once, with what it rests on and its months in words', async ({
  page
}) => {
  await openDashboard(page);
  for (const key of measures) {
    await expect(page.getByTestId(`headline-${key}`)).toHaveCount(1);
    await expect(bars(page, key)).toHaveAccessibleName(/^by month: /);
  }
  await expect(bars(page, 'killed')).toHaveAccessibleName(
    'by month: highest in September 2023 (at least 64); none recorded in 4 of 12 months'
  );
  await expect(page.getByTestId('figure-headline')).toContainText('in 11 incidents');
});

test('a source that tells of cases has no change, and the reason stands once', async ({ page }) => {
  await openDashboard(page, '/mali-2023?from=2023-07');
  await expect(page.getByText(/Change over time not shown: the source tells of cases/)).toHaveCount(
    1
  );
  await expect(page.getByTestId('figure-headline')).not.toContainText(/more than|fewer than/);
});

test('a period dims the other months and moves the numbers, not the bars', async ({ page }) => {
  await openDashboard(page);
  const name = await bars(page, 'incidents').getAttribute('aria-label');
  await expect(bars(page, 'incidents').locator('.dimmed')).toHaveCount(0);
  await mark(page, 'monthly-timeline', '2023-03').click();
  await expect
    .poll(() => parametersOf(page))
    .toBe('behind=monthly-timeline.2023-03&from=2023-03&to=2023-03');
  await expect(bars(page, 'incidents').locator('.dimmed')).toHaveCount(1);
  await expect(bars(page, 'incidents')).toHaveAccessibleName(name ?? '');
  const { table } = await figureOf(page, 'headline', 'from=2023-03&to=2023-03');
  for (const key of ['killed', 'injured'] as const) {
    await expectHeadline(page, key, table.rows.find((row) => row.key === key)?.best ?? NaN);
  }
});

test('the keyboard leads from the timeline to its running total and back', async ({ page }) => {
  await openDashboard(page);
  const link = figure(page, 'monthly-timeline').getByRole('link', { name: 'Running total' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => parametersOf(page)).toBe('timeline=cumulative');
  await expect(figure(page, 'monthly-timeline').getByRole('heading')).toHaveText(
    'People killed, running total by month'
  );
  const told = await labels(page, 'monthly-timeline');
  const { table } = await figureOf(page, 'monthly-timeline', 'timeline=cumulative');
  const last = table.rows.find(({ key }) => key === '2023-12');
  expect(told[11]).toContain(`running total: at least ${last?.best}`);
  await mark(page, 'monthly-timeline', '2023-03').focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => parametersOf(page))
    .toBe('behind=monthly-timeline.2023-03&timeline=cumulative&from=2023-03&to=2023-03');
  await page.getByRole('link', { name: 'Month by month' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => parametersOf(page)).toBe('from=2023-03&to=2023-03');
});

test('the dialog publishes the numbers by month', async ({ page }) => {
  await openDashboard(page);
  await page.getByTestId('figure-headline').getByText('Publish…').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('a[href*="/figures/trends."]').first()).toBeAttached();
});

for (const address of [
  '/mali-2023?timeline=cumulative&from=2023-03&to=2023-08',
  '/fr/mali-2023?timeline=cumulative',
  '/mali-2023/embed/trends'
]) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    if (!address.includes('embed')) await isReady(page);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>(
      `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'] })})`
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}

test('every format of the numbers by month is there', async ({ request }) => {
  for (const ending of [
    'svg',
    'png',
    'pdf',
    'pptx',
    'docx',
    'xlsx',
    'csv',
    'json',
    'zip',
    'txt',
    'bib',
    'ris',
    'csl.json'
  ]) {
    const response = await request.get(`/mali-2023/figures/trends.${ending}?from=2023-03`);
    expect([ending, response.status()]).toEqual([ending, 200]);
  }
  for (const size of ['column', 'slide', 'square']) {
    const response = await request.get(`/mali-2023/figures/trends.svg?size=${size}`);
    expect([size, response.status()]).toEqual([size, 200]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the months are drawn, and the running total is a link away', async ({ page }) => {
    await page.goto('/mali-2023');
    for (const key of ['killed', 'incidents', 'injured', 'taken'] as const) {
      await expect(bars(page, key).locator('path').last()).toHaveAttribute('d', /^M/);
    }
    await page.getByRole('link', { name: 'Running total' }).click();
    await expect(page).toHaveURL(/\?timeline=cumulative$/);
    await expect(page.getByText('Running total at the end of December 2023')).toBeVisible();
  });
});
