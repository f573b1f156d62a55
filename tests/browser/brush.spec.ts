import { killed } from './api';
import { expectHeadline, figure, labels, openDashboard, parametersOf } from './dashboard';
import { expect, test, type Page } from './test';

/** The middle of a month on the timeline, counted from 0. */
async function monthAt(page: Page, index: number): Promise<{ x: number; y: number }> {
  const area = figure(page, 'monthly-timeline').getByTestId('plot-area');
  await area.scrollIntoViewIfNeeded();
  const box = await area.boundingBox();
  if (!box) throw new Error('the timeline has no plot area');
  return { x: box.x + ((index + 0.5) * box.width) / 12, y: box.y + box.height / 2 };
}

const month = (index: number): string => `2023-${String(index + 1).padStart(2, '0')}`;

async function press(page: Page, index: number): Promise<void> {
  const { x, y } = await monthAt(page, index);
  await page.mouse.move(x, y);
  await page.mouse.down();
}

async function moveTo(page: Page, index: number): Promise<void> {
  const { x, y } = await monthAt(page, index);
  await page.mouse.move(x, y);
}

test('brushing the timeline shows the exact totals of the interval', async ({ page }) => {
  await openDashboard(page);
  const regions = await labels(page, 'incidents-by-region');
  await press(page, 2);
  for (const last of [3, 4, 7, 5, 8]) {
    await moveTo(page, last);
    await expect(page.getByTestId('interval')).toHaveText(`${month(2)}/${month(last)}`);
    await expectHeadline(page, 'killed', await killed(page, `from=${month(2)}&to=${month(last)}`));
  }
  expect(await labels(page, 'incidents-by-region')).not.toEqual(regions);
  await page.mouse.up();
  await expect.poll(() => parametersOf(page)).toBe(`from=${month(2)}&to=${month(8)}`);
  await expect(page.getByTestId('interval')).toHaveText(`${month(2)}/${month(8)}`);
});

test('a brush may be drawn backwards and beyond the plot area', async ({ page }) => {
  await openDashboard(page);
  await press(page, 5);
  await moveTo(page, 3);
  await expect(page.getByTestId('interval')).toHaveText(`${month(3)}/${month(5)}`);
  await moveTo(page, -2);
  await page.mouse.up();
  await expect.poll(() => parametersOf(page)).toBe(`to=${month(5)}`);
  await expectHeadline(page, 'killed', await killed(page, `to=${month(5)}`));
});

test('the address is written once, when the gesture ends', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['pushState', 'replaceState'] as const) {
      const write = history[name].bind(history);
      history[name] = (...given) => {
        const { dataset } = document.documentElement;
        dataset['written'] = String(Number(dataset['written'] ?? 0) + 1);
        write(...given);
      };
    }
  });
  await openDashboard(page);
  await page.evaluate(() => (document.documentElement.dataset['written'] = '0'));
  await press(page, 1);
  for (const last of [2, 3, 4, 5, 6]) await moveTo(page, last);
  await expect(page.getByTestId('interval')).toHaveText(`${month(1)}/${month(6)}`);
  await expect(page.locator('html')).toHaveAttribute('data-written', '0');
  expect(parametersOf(page)).toBe('');
  await page.mouse.up();
  await expect.poll(() => parametersOf(page)).toBe(`from=${month(1)}&to=${month(6)}`);
  await page.goBack();
  await expect.poll(() => parametersOf(page)).toBe('');
  await expect(page.getByTestId('interval')).toHaveText(`${month(0)}/${month(11)}`);
});

test('every one of 30 mouse moves repaints every chart', async ({ page }) => {
  await page.addInitScript(() => {
    const clear = CanvasRenderingContext2D.prototype.clearRect;
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      const canvas = this.canvas;
      if (canvas instanceof HTMLCanvasElement) {
        canvas.dataset['painted'] = String(Number(canvas.dataset['painted'] ?? 0) + 1);
      }
      clear.apply(this, box);
    };
  });
  const painted = () =>
    page.locator('canvas').evaluateAll(
      (canvases) =>
        new Promise<number[]>((resolve) => {
          const count = () => canvases.map((canvas) => Number(canvas.getAttribute('data-painted')));
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(count())));
        })
    );
  await openDashboard(page);
  const from = await monthAt(page, 1);
  const to = await monthAt(page, 10);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 6, from.y);
  let before = await painted();
  for (let move = 1; move <= 30; move++) {
    await page.mouse.move(from.x + 6 + ((to.x - from.x) * move) / 30, from.y);
    const after = await painted();
    for (const [chart, count] of after.entries()) expect(count).toBeGreaterThan(before[chart] ?? 0);
    before = after;
  }
  await page.mouse.up();
});

test('two month inputs choose a period', async ({ page }) => {
  await openDashboard(page);
  await page.getByTestId('filters').getByText('Period', { exact: true }).click();
  await page.getByLabel('From', { exact: true }).fill('2023-04');
  await expect(page).toHaveURL(/\?from=2023-04$/);
  await page.getByLabel('To', { exact: true }).fill('2023-09');
  await expect(page).toHaveURL(/\?from=2023-04&to=2023-09$/);
  await expect(page.getByTestId('interval')).toHaveText('2023-04/2023-09');
  await expectHeadline(page, 'killed', await killed(page, 'from=2023-04&to=2023-09'));
});

test('a period that cuts through an incident leaves it out and says so', async ({ page }) => {
  await openDashboard(page, '/mali-2023?measure=incidents&from=2023-08&to=2023-09');
  await expect(figure(page, 'monthly-timeline')).toContainText(/Left out: \d+ incident/);
});
