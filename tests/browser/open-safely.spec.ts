import axe from 'axe-core';
import { expectHeadline, isReady } from './dashboard';
import { chooseFile, dropFile, goToOpen, invented, manyRows, readAs } from './open';
import { expect, test, type Page } from './test';

test('a dropped file is opened without a network: nothing of it can have been sent', async ({
  page,
  context
}) => {
  await goToOpen(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await context.setOffline(true);
  await dropFile(page, 'events.csv', invented);
  await readAs(page, /Systematically/);
  await expect(page.getByTestId('opened').getByRole('status')).toHaveText(
    '4 rows: 2 read, 1 rejected, 1 duplicate.'
  );
  await page.getByTestId('opened').getByRole('link').first().click();
  await expectHeadline(page, 'killed', 6);
  await context.setOffline(false);
  const sent = asked.filter((request) => !/^GET [^?]*\/_app\/immutable\/[^?]*$/.test(request));
  expect(sent, 'requests for anything but the site’s own modules').toEqual([]);
});

test('a pasted table is opened as a file is', async ({ page }) => {
  await goToOpen(page);
  await page.getByText('Or paste a table').click();
  await page.getByRole('textbox').first().fill(invented.replaceAll(',', '\t'));
  await page.getByRole('button', { name: 'Open what is pasted' }).click();
  await expect(page.getByTestId('found').getByLabel('Between the cells')).toHaveValue('\t');
  await readAs(page, /illustrations/);
  await expect(page.getByTestId('opened')).toContainText('4 rows: 2 read');
});

test('an address on this site is opened; one elsewhere is refused without asking it', async ({
  page
}) => {
  await goToOpen(page);
  await page.getByText('Or an address on this site').click();
  const field = page.getByLabel('Only files on this site');
  const open = page.getByRole('button', { name: 'Open the address' });
  await field.fill('https://elsewhere.example/events.csv');
  await open.click();
  await expect(page.getByTestId('choose').getByRole('status')).toContainText(
    'Only files on this site can be fetched'
  );
  await field.fill('/data/mali-2023/incidents.csv');
  await open.click();
  await expect(page.getByTestId('found')).toContainText('incidents.csv');
});

test('reading can be cancelled at any time, and another file be opened', async ({ page }) => {
  await goToOpen(page);
  await chooseFile(page, 'many.csv', Buffer.from(manyRows(100_000)));
  await page.getByRole('radio', { name: /Systematically/ }).check();
  await page.getByRole('button', { name: 'Read the file' }).click();
  const reading = page.getByTestId('reading');
  await expect(reading.getByRole('progressbar')).toBeVisible();
  await reading.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByTestId('choose')).toBeVisible();
  await expect(page.getByTestId('kept')).toContainText('Nothing is kept');
  await chooseFile(page, 'events.csv', Buffer.from(invented));
  await readAs(page, /Systematically/);
});

test('what is no table gets a sentence', async ({ page }) => {
  await goToOpen(page);
  await chooseFile(page, 'noise.bin', Buffer.from([0, 1, 2, 3, 255, 254, 0, 7, 0, 0, 9, 200]));
  await expect(page.getByTestId('refused')).toContainText('The file was not opened.');
  await expect(page.getByTestId('refused').getByRole('listitem')).toHaveText(/noise\.bin: .+\./);
  await chooseFile(page, 'empty.csv', Buffer.alloc(0));
  await expect(page.getByTestId('refused').getByRole('listitem')).toHaveText(/empty\.csv: .+\./);
});

const evil = `<img src=x onerror="alert(1)"><script>alert(2)</script>{@html alert(3)}`;

test('markup in every cell, header and name is shown as the text that it is', async ({ page }) => {
  page.on('dialog', () => {
    throw new Error('something was run');
  });
  const cell = `"${evil.replaceAll('"', '""')}"`;
  const csv = `date,place,region,perpetrator,type,killed,${cell}\n2021-03-02,${cell},${cell},${cell},${cell},4,${cell}\n${cell},,,,,${cell},\n`;
  await goToOpen(page);
  await chooseFile(page, '<b>evil<b>.csv', Buffer.from(csv));
  await page.getByLabel('Title (if none').fill(evil);
  await page.getByLabel('Documented by').fill(evil);
  await readAs(page, /Systematically/);
  await page.getByTestId('opened').getByRole('link').first().click();
  await isReady(page);
  await expectHeadline(page, 'killed', 4);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>alert(2)</script>');
  await page.getByTestId('rows').getByRole('link', { name: 'Which rows' }).click();
  await expect(page.getByTestId('problems')).toContainText('<img src=x');
  await page.getByRole('link', { name: 'Incidents', exact: true }).click();
  await expect(page.locator('main')).toContainText('<img src=x');
  expect(await page.locator('img, main script').count()).toBe(0);
});

test('everything is in French, too', async ({ page }) => {
  await goToOpen(page, '/fr/open');
  await chooseFile(page, 'events.csv', Buffer.from(invented));
  await expect(page.getByTestId('found')).toContainText('valeurs séparées (CSV)');
  await readAs(page, /systématique/);
  await page.getByTestId('opened').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/fr\/local-/);
  await isReady(page);
  await expect(page.getByTestId('rows')).toContainText('2 lignes sur 4 sont écartées');
  await page.getByTestId('rows').getByRole('link', { name: 'Quelles lignes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lignes écartées ou modifiées');
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<axe.AxeResults>(
    `axe.run(document, ${JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })})`
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 150)} ${failureSummary}`)
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 375]) {
    test(`axe finds nothing at any step of opening, ${colorScheme}, ${width} px`, async ({
      page
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await goToOpen(page);
      expect(await violations(page)).toEqual([]);
      await chooseFile(page, 'events.csv', Buffer.from(invented));
      await expect(page.getByTestId('found')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await readAs(page, /Systematically/);
      expect(await violations(page)).toEqual([]);
      await page.getByTestId('opened').getByRole('link').first().click();
      await isReady(page);
      expect(await violations(page)).toEqual([]);
      await page.getByTestId('rows').getByRole('link', { name: 'Which rows' }).click();
      await expect(page.getByTestId('problems')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
}
