import { figure, mark, openDashboard } from './dashboard';
import { expect, test, type Page } from './test';

/** The colour of the canvas in the middle of a solid bar. */
const barColour = (page: Page): Promise<string> =>
  figure(page, 'casualties-by-perpetrator').evaluate((chart) => {
    const canvas = chart.querySelector('canvas');
    const solid = [...chart.querySelectorAll('.drawing .marks rect')].find(
      (rect) => rect.getAttribute('fill')?.startsWith('var') && !rect.hasAttribute('fill-opacity')
    );
    if (!canvas || !solid) throw new Error('there is no solid bar');
    const number = (name: string) => Number(solid.getAttribute(name));
    const ratio = canvas.width / canvas.clientWidth;
    const x = (number('x') + number('width') / 2) * ratio;
    const y = (number('y') + number('height') / 2) * ratio;
    const copy = new OffscreenCanvas(1, 1).getContext('2d');
    copy?.drawImage(canvas, -Math.floor(x), -Math.floor(y));
    return [...(copy?.getImageData(0, 0, 1, 1).data ?? [])].join(' ');
  });

test('the dark theme changes page and canvas alike, also while the page is open', async ({
  page
}) => {
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await openDashboard(page);
  const light = { paper: await paper(), bar: await barColour(page) };
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).toBe('rgb(21, 23, 27)');
  await expect.poll(() => barColour(page)).not.toBe(light.bar);
  const dark = await barColour(page);
  await page.reload();
  await openDashboard(page);
  await expect.poll(() => barColour(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => barColour(page)).toBe(light.bar);
  expect(light.paper).toBe('rgb(251, 250, 247)');
});

test.describe('in print', () => {
  test('the drawings stand, canvases and controls do not', async ({ page }) => {
    await openDashboard(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('canvas:visible')).toHaveCount(0);
    await expect(page.getByTestId('filters')).toBeHidden();
    await expect(page.getByText('Publish…').first()).toBeHidden();
    for (const id of [
      'monthly-timeline',
      'casualties-by-perpetrator',
      'incidents-by-region'
    ] as const) {
      await expect(figure(page, id).locator('.drawing .marks rect').first()).toBeVisible();
    }
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor
    );
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test('no figure is split over pages, and a PDF can be made', async ({ page }) => {
    await openDashboard(page);
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    for (const chart of await page.locator('main figure').all()) {
      await expect(chart).toHaveCSS('break-inside', 'avoid');
    }
  });

  test('without scripts the drawings stand, too', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/mali-2023');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.drawing:visible')).toHaveCount(3);
    await context.close();
  });
});

/** Counts how often the charts are drawn in the frames that follow a click. */
async function paintsAfterChoosing(page: Page): Promise<number> {
  await page.addInitScript(() => {
    const clear = CanvasRenderingContext2D.prototype.clearRect;
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      const { dataset } = document.documentElement;
      dataset['painted'] = String(Number(dataset['painted'] ?? 0) + 1);
      clear.apply(this, box);
    };
  });
  await openDashboard(page);
  await page.evaluate(() => (document.documentElement.dataset['painted'] = '0'));
  await mark(page, 'casualties-by-perpetrator', 'government').click();
  await expect(page).toHaveURL(/perpetrator=government/);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const after = (frames: number): void => {
          if (frames === 0) resolve(Number(document.documentElement.dataset['painted']));
          else requestAnimationFrame(() => after(frames - 1));
        };
        after(30);
      })
  );
}

test('bars move to their new places', async ({ page }) => {
  expect(await paintsAfterChoosing(page)).toBeGreaterThan(9);
});

test('bars are at their new places at once where motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await paintsAfterChoosing(page)).toBeLessThanOrEqual(9);
});
