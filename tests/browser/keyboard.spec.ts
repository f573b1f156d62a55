import { killed } from './api';
import { expectHeadline, figure, keys, mark, openDashboard } from './dashboard';
import { expect, test, type Locator, type Page } from './test';

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the element cannot be reached with Tab');
}

const summary = (page: Page, label: string): Locator =>
  page.getByTestId('filters').locator('summary', { hasText: label });

test('the first Tab leads to a link that skips to the content', async ({ page }) => {
  await openDashboard(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
  await page.keyboard.press('Tab');
  const inside = page.locator('main :focus');
  await expect(inside).toHaveCount(1);
});

test('marks take the focus, arrows walk between them, Enter chooses', async ({ page }) => {
  await openDashboard(page);
  const [first = '', second = ''] = await keys(page, 'casualties-by-perpetrator');
  await tabTo(page, mark(page, 'casualties-by-perpetrator', first));
  await page.keyboard.press('ArrowDown');
  await expect(mark(page, 'casualties-by-perpetrator', second)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(mark(page, 'casualties-by-perpetrator', first)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`perpetrator=${second}$`));
  await expect(mark(page, 'casualties-by-perpetrator', second)).toBeFocused();
  await expectHeadline(page, 'killed', await killed(page, `perpetrator=${second}`));
  await expect(page.getByTestId('behind')).toBeVisible();
});

test('a mark with the focus is outlined and tells its numbers; Escape puts them away', async ({
  page
}) => {
  await openDashboard(page);
  const bar = mark(page, 'monthly-timeline', '2023-01');
  await tabTo(page, bar);
  await page.keyboard.press('ArrowRight');
  const next = mark(page, 'monthly-timeline', '2023-02');
  await expect(next).toBeFocused();
  const outline = next.locator('rect').evaluate((rect) => getComputedStyle(rect).stroke !== 'none');
  expect(await outline).toBe(true);
  const tooltip = figure(page, 'monthly-timeline').locator('.tooltip');
  await expect(tooltip).toContainText('February 2023');
  await page.keyboard.press('Escape');
  await expect(tooltip).toHaveCount(0);
});

test('filters work from the keyboard', async ({ page }) => {
  await openDashboard(page);
  const harm = summary(page, 'Harm');
  await tabTo(page, harm);
  await page.keyboard.press('Enter');
  const injured = page.getByRole('radio', { name: 'injured', exact: true });
  await tabTo(page, page.getByRole('radio', { name: 'killed', exact: true }));
  await page.keyboard.press('ArrowDown');
  await expect(injured).toBeFocused();
  await expect(page).toHaveURL(/\?harm=injured$/);
  await page.keyboard.press('Escape');
  await expect(harm).toBeFocused();
  await expect(injured).toBeHidden();
  const regions = summary(page, 'Regions');
  await tabTo(page, regions);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: 'Mopti' }));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/harm=injured&region=ML-5$/);
});

test('everything that takes the focus shows it', async ({ page }) => {
  await openDashboard(page);
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return '';
      const style = getComputedStyle(element);
      const rect = element.querySelector('rect');
      const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      const stroked = rect !== null && getComputedStyle(rect).stroke !== 'none';
      return outlined || stroked ? '' : element.outerHTML.slice(0, 120);
    });
    expect(unseen).toBe('');
  }
});
