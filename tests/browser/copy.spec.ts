import { figureOf } from './api';
import { figure, openDashboard } from './dashboard';
import { expect, test } from './test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a sentence is copied with its citation', async ({ page }) => {
  await openDashboard(page, '/mali-2023?perpetrator=government');
  const chart = figure(page, 'incidents-by-region');
  await chart.getByRole('button', { name: 'Copy sentence' }).click();
  await expect(chart.getByRole('status')).toHaveText('Copied');
  const { summary, citation } = await figureOf(
    page,
    'incidents-by-region',
    'perpetrator=government'
  );
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe(`${summary} ${citation}`);
  expect(text).toContain('dataset version');
  expect(text).toContain('/mali-2023?perpetrator=government');
});

test('a picture of a figure is copied as PNG', async ({ page }) => {
  await openDashboard(page);
  const chart = figure(page, 'monthly-timeline');
  await chart.getByRole('button', { name: 'Copy image' }).click();
  await expect(chart.getByRole('status')).toHaveText('Copied');
  const { types, width, height } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    const picture = await createImageBitmap(blob ?? new Blob());
    return { types: item?.types, width: picture.width, height: picture.height };
  });
  expect(types).toContain('image/png');
  expect(width).toBeGreaterThanOrEqual(1600);
  expect(height).toBeGreaterThan(600);
});

test.describe('where copying is not allowed', () => {
  test.use({ permissions: [] });

  test('the sentence is selected and the reader told', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await openDashboard(page);
    const chart = figure(page, 'monthly-timeline');
    await chart.getByRole('button', { name: 'Copy sentence' }).click();
    await expect(chart.getByRole('status')).toContainText('selected');
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toBe((await figureOf(page, 'monthly-timeline')).summary);
  });
});
