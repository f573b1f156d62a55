import { expect, type Locator, type Page } from './test';

/** The figures with charts, in the order in which they stand. */
export const charts = [
  'monthly-timeline',
  'casualties-by-perpetrator',
  'incidents-by-region'
] as const;

export type ChartId = (typeof charts)[number];

/** Opens a dashboard and waits until it answers and its canvases draw. */
export async function openDashboard(page: Page, address = '/mali-2023'): Promise<void> {
  await page.goto(address);
  await isReady(page);
}

export async function isReady(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await expect(page.locator('canvas')).toHaveCount(charts.length);
}

export const figure = (page: Page, id: ChartId): Locator => page.getByTestId(`figure-${id}`);

export const mark = (page: Page, id: ChartId, key: string): Locator =>
  figure(page, id).locator(`[data-testid="mark"][data-key="${key}"]`);

/** The labels of a chart's marks, numbers included, in order. */
export const labels = (page: Page, id: ChartId): Promise<string[]> =>
  figure(page, id)
    .getByTestId('mark')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));

/** The keys of a chart's marks, in order. */
export const keys = (page: Page, id: ChartId): Promise<string[]> =>
  figure(page, id)
    .getByTestId('mark')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-key') ?? ''));

/** Waits until a headline shows a number, in whatever words. */
export async function expectHeadline(page: Page, key: string, count: number): Promise<void> {
  const text = page.getByTestId(`headline-${key}`);
  await expect(text).toHaveText(count === 0 ? /none recorded|not stated/i : wholeNumber(count));
}

const wholeNumber = (count: number): RegExp =>
  new RegExp(`(^|\\D)${count.toLocaleString('en-GB')}(\\D|$)`);

/** The parameters of the page's address. */
export const parametersOf = (page: Page): string => new URL(page.url()).searchParams.toString();
