import { figureOf, incidentCount } from './api';
import { inFrench, openPage } from './pages';
import { expect, test, type Page } from './test';

const address = '/mali-2023/compare';
const two = 'perpetrator=foreign-military&perpetrator=government';

const comparison = (page: Page) => page.getByTestId('figure-compare');
const mark = (page: Page, key: string) =>
  comparison(page).locator(`[data-testid="mark"][data-key="${key}"]:visible`);

/** Opens the list of parties and ticks exactly these. */
async function chooseParties(page: Page, ...names: string[]): Promise<void> {
  const form = page.getByTestId('parties');
  await form.locator('summary').click();
  for (const box of await form.getByRole('checkbox').all()) await box.uncheck();
  for (const name of names) await form.getByRole('checkbox', { name, exact: true }).check();
  await form.getByRole('button', { name: 'Compare' }).click();
}

test('the page is found beside the overview and says which parties it shows unasked', async ({
  page
}) => {
  await openPage(page, '/mali-2023');
  await page.getByRole('navigation').getByRole('link', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/mali-2023\/compare$/);
  await expect(page.getByTestId('by-default')).toContainText('Armed groups and Government');
  await expect(mark(page, 'armed-groups')).toHaveAttribute('aria-label', /at least 138/);
});

test('parties chosen in the list are those of the address, the figure and the table', async ({
  page
}) => {
  await openPage(page, address);
  await chooseParties(page, 'Government', 'Foreign military');
  await expect(page).toHaveURL(new RegExp(`\\?${two}$`));
  const { table } = await figureOf(page, 'compare', two);
  for (const key of ['government', 'foreign-military', 'together']) {
    const row = table.rows.find((candidate) => candidate.key === key);
    await expect(mark(page, key)).toHaveAttribute('aria-label', new RegExp(`\\b${row?.best}\\b`));
  }
  await expect(comparison(page)).toContainText('exceed the total of 60 by 48');
  const abducted = page.getByRole('row', { name: /^abducted n|^abducted \d/ });
  await expect(abducted.getByText('n/a').first()).toBeVisible();
});

test('the other filters apply to every party, and the parties stay', async ({ page }) => {
  await openPage(page, `${address}?${two}`);
  await page.getByTestId('filters').locator('summary', { hasText: 'Harm' }).click();
  await page.getByRole('radio', { name: 'detained', exact: true }).check();
  await expect(page).toHaveURL(/harm=detained/);
  await expect(page).toHaveURL(new RegExp(two));
  await expect(mark(page, 'government')).toHaveAttribute('aria-label', /203/);
});

test('a number of the table leads to exactly its incidents', async ({ page }) => {
  await openPage(page, `${address}?${two}`);
  const killed = page.getByRole('row', { name: /^killed/ });
  await killed.getByRole('link', { name: '48 in 3 incidents' }).first().click();
  await expect(page).toHaveURL(/perpetrator=joint\.(government|foreign-military)/);
  const parameters = new URL(page.url()).searchParams.toString();
  expect(await incidentCount(page, parameters)).toBe(3);
});

test('a bar opens the incidents behind it, with their passages, by keyboard too', async ({
  page
}) => {
  await openPage(page, address);
  await mark(page, 'government').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const behind = page.getByTestId('behind');
  await expect(behind.getByRole('article')).toHaveCount(4);
  await expect(behind).toContainText('paragraph');
  await behind.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(mark(page, 'government')).toBeFocused();
});

test('what is no comparison is answered with what one takes, on the page and in files', async ({
  page
}) => {
  await openPage(page, address);
  await chooseParties(page, 'Militias');
  const sentence = 'A comparison takes two to four parties';
  await expect(page.getByTestId('asking')).toContainText(sentence);
  await expect(comparison(page)).toHaveCount(0);
  for (const path of [
    '/api/mali-2023/figures/compare',
    '/mali-2023/figures/compare.csv',
    '/api/mali-2023/figures/compare/embed'
  ]) {
    const answer = await page.request.get(`${path}?perpetrator=militias`);
    expect([path, answer.status()]).toEqual([path, 400]);
    expect(await answer.text()).toContain(sentence);
  }
});

test('in French, nothing is cut and the words are French', async ({ page }) => {
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 900 });
    await openPage(page, `${inFrench(address)}?${two}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparer');
    await expect(comparison(page)).toContainText('Par statut des victimes');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    expect(overflow).toBeLessThanOrEqual(0);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the parties are chosen with a form, and the figure is in the page', async ({ page }) => {
    await page.goto(`${address}?harm=detained`);
    await chooseParties(page, 'Government', 'Foreign military');
    await expect(page).toHaveURL(/perpetrator=government/);
    await expect(page).toHaveURL(/harm=detained/);
    await expect(mark(page, 'government')).toHaveAttribute('aria-label', /203/);
    await expect(page.getByRole('row', { name: /^detained/ })).toContainText('203 in 4 incidents');
  });
});
