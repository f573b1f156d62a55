import { figure, openDashboard } from './dashboard';
import { faultyPages, inFrench, openPage, pages } from './pages';
import { expect, test, type Page } from './test';

test.use({ viewport: { width: 375, height: 812 }, expectedNoise: /status of 40[04]/ });

const everyPage = [...pages, ...pages.map(inFrench), ...faultyPages.map(([address]) => address)];

/** Opens everything that unfolds. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
  });

/** What reaches beyond the right edge of the page, unless it scrolls by itself. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 100))
    ];
  });

for (const address of everyPage) {
  test(`nothing scrolls sideways on ${address}`, async ({ page }) => {
    await openPage(page, address);
    for (const width of [375, 320, 640]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => tooWide(page), `${width} px wide`).toEqual([]);
    }
    await unfold(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(() => tooWide(page), 'unfolded').toEqual([]);
  });
}

for (const address of pages) {
  test(`touch targets have 44 px on ${address}`, async ({ page }) => {
    await openPage(page, address);
    await unfold(page);
    const small = await page.evaluate(() => {
      const controls = document.querySelectorAll(
        'a, button, summary, input, select, label:has(input)'
      );
      const inSentence = (element: Element) =>
        getComputedStyle(element).display === 'inline' &&
        (element.parentElement?.textContent.trim().length ?? 0) >
          element.textContent.trim().length + 12;
      return [...controls].flatMap((element) => {
        const hidden = element.closest('svg, .skip, .hidden-visually') !== null;
        const inLabel = element.matches('label input');
        const { width, height } = element.getBoundingClientRect();
        if (hidden || inLabel || width === 0 || inSentence(element)) return [];
        const fits = width >= 43.5 && height >= 43.5;
        return fits
          ? []
          : [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 90)}`];
      });
    });
    expect(small).toEqual([]);
  });
}

test('the headline comes first, then the charts in one column', async ({ page }) => {
  await openDashboard(page);
  const headline = await page.getByTestId('headline-killed').boundingBox();
  expect(headline?.y).toBeLessThan(400);
  const boxes = [];
  for (const id of [
    'monthly-timeline',
    'casualties-by-perpetrator',
    'incidents-by-region'
  ] as const) {
    boxes.push(await figure(page, id).boundingBox());
  }
  for (const box of boxes) {
    expect(box?.x).toBe(16);
    expect(box?.width).toBe(343);
  }
  const tops = boxes.map((box) => box?.y ?? NaN);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('two filters stand open to the hand, the others unfold', async ({ page }) => {
  await openDashboard(page);
  const filter = (label: string) =>
    page.getByTestId('filters').locator('summary', { hasText: label });
  await expect(filter('Harm')).toBeVisible();
  await expect(filter('Period')).toBeVisible();
  await expect(filter('Regions')).toBeHidden();
  await page.getByText('More filters').click();
  await filter('Regions').click();
  await page.getByRole('checkbox', { name: 'Gao' }).check();
  await expect(page).toHaveURL(/region=ML-7/);
});

test('what is chosen is visible without opening anything', async ({ page }) => {
  await openDashboard(page, '/mali-2023?region=ML-7&victim=civilian');
  const summaries = page.getByTestId('filters').locator('summary:visible');
  await expect(summaries.filter({ hasText: 'Gao' })).toBeVisible();
  await expect(summaries.filter({ hasText: 'civilians' })).toBeVisible();
});
