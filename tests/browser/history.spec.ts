import { killed } from './api';
import {
  charts,
  expectHeadline,
  isReady,
  labels,
  mark,
  openDashboard,
  parametersOf
} from './dashboard';
import { expect, test, watch } from './test';

test('Back and Forward walk through what was chosen', async ({ page }) => {
  await openDashboard(page);
  await mark(page, 'casualties-by-perpetrator', 'government').click();
  await expect(page).toHaveURL(/perpetrator=government/);
  await mark(page, 'incidents-by-region', 'ML-5').click();
  await expect(page).toHaveURL(/region=ML-5/);
  const both = parametersOf(page);
  await expectHeadline(page, 'killed', await killed(page, both));
  await page.goBack();
  await expect(page).toHaveURL(
    /\?behind=casualties-by-perpetrator\.government&perpetrator=government$/
  );
  await expectHeadline(page, 'killed', await killed(page, 'perpetrator=government'));
  await page.goBack();
  await expect.poll(() => parametersOf(page)).toBe('');
  await expectHeadline(page, 'killed', await killed(page));
  await page.goForward();
  await page.goForward();
  await expect.poll(() => parametersOf(page)).toBe(both);
  await expectHeadline(page, 'killed', await killed(page, both));
});

test('a link that is shared shows the same numbers to another', async ({
  page,
  browser,
  baseURL
}) => {
  await openDashboard(page);
  await mark(page, 'monthly-timeline', '2023-08').click();
  await expect(page).toHaveURL(/from=2023-08&to=2023-08/);
  await mark(page, 'casualties-by-perpetrator', 'armed-groups').click();
  await expect(page).toHaveURL(/perpetrator=armed-groups/);
  const context = await browser.newContext();
  const seen = watch(context, baseURL ?? '');
  const other = await context.newPage();
  await other.goto(page.url());
  await isReady(other);
  const headline = await page.getByTestId('figure-headline').innerText();
  await expect(other.getByTestId('figure-headline')).toHaveText(headline, { useInnerText: true });
  for (const chart of charts) expect(await labels(other, chart)).toEqual(await labels(page, chart));
  await context.close();
  expect(seen).toEqual([]);
});

test('at the sign that the page answers there is one element for each mark', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.documentElement.hasAttribute('data-ready')) return;
      observer.disconnect();
      const marks = [
        ...document.querySelectorAll('[data-testid="mark"], [data-testid="plot-area"]')
      ];
      const names = marks.map((mark) => {
        const chart = mark.closest('figure')?.dataset['testid'];
        return `${chart} ${mark.getAttribute('data-key')}`;
      });
      const twice = names.filter((name, index) => names.indexOf(name) !== index);
      document.documentElement.dataset['twice'] = twice.join(', ');
    }).observe(document, { attributes: true, subtree: true });
  });
  await page.goto('/mali-2023');
  await expect(page.locator('html')).toHaveAttribute('data-twice', '');
});
