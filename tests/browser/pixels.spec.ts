import { openDashboard } from './dashboard';
import { compareMarks } from './pixels';
import { expect, test, type Page } from './test';

/** Solid, light, hatched, outlined and dimmed marks, within rows and in bins apart. */
const views = [
  '',
  'open=armed-groups&open=government&perpetrator=armed-groups&region=ML-5',
  'measure=incidents&basis=documented&region=ML-6',
  'harm=taken&joint=combination&from=2023-03&to=2023-09'
];

async function expectSamePixels(page: Page): Promise<void> {
  const { marks, deviations, strayInk } = await compareMarks(page);
  expect(marks).toBeGreaterThan(10);
  expect(deviations.filter(({ pixels }) => !(Math.abs(pixels) <= 1))).toEqual([]);
  expect(strayInk).toBe(0);
}

for (const deviceScaleFactor of [1, 2]) {
  for (const width of [1280, 375]) {
    test.describe(`${width} px wide at ${deviceScaleFactor} device pixels`, () => {
      test.use({ deviceScaleFactor, viewport: { width, height: 800 } });

      for (const view of views) {
        test(`marks stand at the same pixels: ${view || 'first view'}`, async ({ page }) => {
          await page.emulateMedia({ reducedMotion: 'reduce' });
          await openDashboard(page, `/mali-2023?${view}`);
          await expectSamePixels(page);
        });
      }

      test('and still do after a change of width', async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await openDashboard(page);
        await page.setViewportSize({ width: width - 31, height: 800 });
        await expect(page.locator('canvas').first()).not.toHaveCSS('width', `${width - 32}px`);
        await expectSamePixels(page);
      });
    });
  }
}
