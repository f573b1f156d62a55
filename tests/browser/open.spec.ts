import { readFile } from 'node:fs/promises';
import { killed } from './api';
import { expectHeadline, figure, isReady, mark, parametersOf } from './dashboard';
import { chooseFile, goToOpen, invented, readAs, zippedPackage } from './open';
import { openedDialog } from './publish';
import { expect, test, type Page } from './test';

const table = Buffer.from(invented);

/** Opens the invented table and shows its overview. */
async function openInvented(page: Page): Promise<void> {
  await goToOpen(page);
  await chooseFile(page, 'events.csv', table);
  await readAs(page, /Systematically/);
  await page.getByTestId('opened').getByRole('link').first().click();
  await isReady(page);
}

test('a package as a ZIP shows the numbers that the server shows of it', async ({ page }) => {
  await goToOpen(page);
  await chooseFile(page, 'mali.zip', zippedPackage());
  const opened = page.getByTestId('opened');
  await expect(opened.getByRole('status')).toHaveText(/^23 rows: 23 read, 0 rejected/);
  await opened.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/local-[0-9a-f]{12}$/);
  await isReady(page);
  await expectHeadline(page, 'killed', await killed(page));
});

test('what a table was recognised as is shown with its reasons and can be overruled', async ({
  page
}) => {
  await goToOpen(page);
  await chooseFile(page, 'events.csv', table);
  const found = page.getByTestId('found');
  await expect(found).toContainText('separated values (CSV)');
  await expect(found.getByLabel('Between the cells')).toHaveValue(',');
  await expect(found.getByLabel('Encoding')).toHaveValue('utf-8');
  await expect(found.getByLabel('Kind of table')).toHaveValue('flat');
  await found.getByLabel('Between the cells').selectOption(';');
  await expect(found.getByLabel('Between the cells')).toHaveValue(';');
  await expect(found.getByRole('alert')).toContainText('No column is known to hold dates');
  await found.getByLabel('Between the cells').selectOption(',');
  await found.getByLabel('Kind of table').selectOption('template');
  await expect(found.getByLabel('Kind of table')).toHaveAccessibleDescription('chosen by you');
});

test('every row is accounted for: on the page, in the overview, one by one and as CSV', async ({
  page
}) => {
  await openInvented(page);
  await expectHeadline(page, 'killed', 6);
  const rows = page.getByTestId('rows');
  await expect(rows).toContainText('2 of 4 rows are left out');
  await expect(rows).toContainText('nothing was sent');
  await rows.getByRole('link', { name: 'Which rows' }).click();
  await expect(page.getByTestId('row-counts')).toHaveText(
    '4 rows in the file = 2 read + 1 rejected + 1 about an incident already told.'
  );
  const problems = page.getByTestId('problems');
  await expect(problems).toContainText('some day');
  await expect(problems.getByRole('row', { name: /^4 / })).toContainText('some day');
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  const csv = await readFile(await (await waiting).path(), 'utf8');
  expect(csv).toContain('events.csv,4,date,some day,');
  await expect(page.locator('.copy-said')).toHaveCSS('position', 'fixed');
  expect(csv).toContain('events.csv,5,id,a,');
});

test('the overview of an opened table is brushed, filtered, listed and published', async ({
  page
}) => {
  await openInvented(page);
  await mark(page, 'incidents-by-region', 'north').click();
  await expect.poll(() => parametersOf(page)).toBe('behind=incidents-by-region.north&region=north');
  await expectHeadline(page, 'killed', 4);
  await expect(page.getByTestId('behind').getByRole('article')).toHaveCount(1);
  const dialog = await openedDialog(page, 'incidents-by-region');
  await expect(dialog.getByTestId('publish-embed')).toContainText('open in this browser only');
  await expect(dialog.getByTestId('publish-cite')).toContainText('from the file “events.csv”');
  const waiting = page.waitForEvent('download');
  await dialog.getByTestId('publish-files').getByRole('link', { name: 'PNG' }).click();
  const png = await readFile(await (await waiting).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
});

test('an opened table has all other pages, too', async ({ page }) => {
  await openInvented(page);
  await page.getByRole('link', { name: 'Incidents', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Incidents');
  await page.locator('main a[href$="/incidents/a"]').click();
  await expect(page).toHaveURL(/\/incidents\/a$/);
  await page.getByRole('link', { name: 'Method', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Briefing', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Briefing');
});

test('a briefing of what is removed is said to be left, comes back with the file, and can go, too', async ({
  page
}) => {
  await openInvented(page);
  const overview = page.url();
  await page.getByRole('link', { name: 'Briefing', exact: true }).click();
  await page.getByRole('button', { name: 'Add text' }).click();
  await expect(page.getByTestId('briefing-item')).toHaveCount(1);
  await goToOpen(page);
  const kept = page.getByTestId('kept');
  await kept.getByRole('button').click();
  await expect(kept.getByRole('status')).toContainText(
    'Its briefing of 1 part stays in this browser.'
  );
  await page.goto(`${overview}/briefing`);
  await expect(page.locator('main')).toContainText(
    'no longer in this browser, so the figures of its briefing cannot be made'
  );
  await openInvented(page);
  await page.getByRole('link', { name: 'Briefing', exact: true }).click();
  await expect(page.getByTestId('briefing-item')).toHaveCount(1);
  await goToOpen(page);
  await kept.getByRole('button').click();
  await kept.getByRole('button', { name: 'Remove the briefing, too' }).click();
  await expect(kept.getByRole('status')).toHaveText('The briefing is removed, too.');
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('local-')))
  ).toEqual([]);
});

test('it is kept across reloads until it is removed', async ({ page }) => {
  await openInvented(page);
  const address = page.url();
  await page.reload();
  await isReady(page);
  await expectHeadline(page, 'killed', 6);
  await figure(page, 'monthly-timeline').getByTestId('mark').first().click();
  await expect(page.getByTestId('behind').getByRole('article')).toHaveCount(1);
  await goToOpen(page);
  const kept = page.getByTestId('kept');
  await expect(kept.getByRole('link', { name: 'events' })).toBeVisible();
  await kept.getByRole('button').click();
  await expect(kept).toContainText('Nothing is kept');
  await page.goto(address);
  await expect(page.locator('main')).toContainText('is not kept in this browser');
  await expect(page.getByRole('link', { name: 'Open a file' })).toBeVisible();
});
