import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copied, test } from './copy/copied';
import { copyHome } from './copy/written';
import { expectHeadline } from './dashboard';
import { host } from './host';
import { expect } from './test';

test.describe.configure({ mode: 'default' });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the copy says what it cannot do, and offers nothing that it cannot do', async ({
    page
  }) => {
    for (const [address, words] of [
      ['/mali-2023', /need JavaScript/],
      ['/fr/mali-2023', /demandent JavaScript/],
      ['/mali-2023/incidents', /need JavaScript/]
    ] as const) {
      await page.goto(copied(address));
      await expect(page.locator('.copy-notice')).toBeVisible();
      await expect(page.locator('.copy-notice')).toHaveText(words);
      await expect(page.getByTestId('filters')).toBeHidden();
      const links = await page.locator('a[href*="?"]').count();
      expect(links, 'links that a server of files would answer with the default').toBe(0);
    }
  });

  test('pages lead to each other', async ({ page }) => {
    await page.goto(`${copyHome}/`);
    await expectHeadline(page, 'killed', 198);
    await page.getByRole('link', { name: 'Incidents', exact: true }).click();
    await page.getByTestId('incident').getByRole('link').first().click();
    await expect(page.locator('main')).toContainText('Paragraph');
    await page.getByRole('link', { name: 'Français' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page).toHaveURL(/\/fr\/mali-2023\/incidents\/[\w-]+\/index\.html$/);
  });

  test('embeds show their figure in every look, with all its words', async ({ page, live }) => {
    for (const figure of ['headline', 'monthly-timeline', 'incidents-by-region']) {
      for (const [look, theme] of [
        ['', 'auto'],
        ['/light', 'light'],
        ['/dark', 'dark']
      ] as const) {
        await live.goto(`/fr/mali-2023/embed/${figure}?theme=${theme}`);
        await page.goto(copied(`/fr/mali-2023/embed/${figure}${look}`));
        await expect(page.locator(`main.theme-${theme}`)).toBeVisible();
        expect(await page.locator('h1').innerText()).toBe(await live.locator('h1').innerText());
        expect(await page.getByTestId('summary').innerText()).toBe(
          await live.getByTestId('summary').innerText()
        );
      }
    }
  });

  test('opened from a disk, pages have their looks and lead to each other', async ({
    browser,
    copy
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(copy.folder, 'fr/index.html')).href);
    await expect(page.locator('h1')).toHaveCSS('font-size', '34px');
    await expect(page.locator('.copy-notice')).toBeVisible();
    await page.getByRole('link', { name: 'Incidents', exact: true }).click();
    await page.getByTestId('incident').getByRole('link').first().click();
    await expect(page.locator('main')).toContainText('Paragraphe');
    await context.close();
  });
});

test('opened from a disk where scripts run, the copy says after a while what is missing', async ({
  browser,
  copy
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(copy.folder, 'mali-2023/index.html')).href);
  await expectHeadline(page, 'killed', 198);
  await expect(page.locator('.copy-notice')).toBeHidden();
  await expect(page.locator('.copy-notice')).toBeVisible({ timeout: 8000 });
  await expect(page.getByTestId('filters')).toBeHidden();
  await context.close();
});

test('an embed of the copy fits its frame on another site', async ({ page, copy, browser }) => {
  const context = await browser.newContext();
  const frame = `<iframe src="${copyHome}/mali-2023/embed/monthly-timeline/" title="x" width="100%" height="100"></iframe>`;
  const other = await host(`${frame}<script src="${copyHome}/embed.js" async></script>`);
  const guest = await context.newPage();
  await guest.goto(other.url);
  const height = () => guest.locator('iframe').evaluate((element) => element.clientHeight);
  await expect.poll(height).toBeGreaterThan(400);
  await context.close();
  await other.close();
  expect(copy.missing).toEqual([]);
  await page.goto(`${copyHome}/`);
});

test('every page carries a policy, and no script that it does not allow', async ({ copy }) => {
  const entries = await readdir(copy.folder, { recursive: true });
  const pages = entries.filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(70);
  for (const name of pages) {
    const html = await readFile(join(copy.folder, name), 'utf8');
    expect(html, name).toContain(
      '<meta http-equiv="content-security-policy" content="default-src \'none\''
    );
    expect(html, name).not.toMatch(/\sstyle="|\son[a-z]+="/);
    if (name.includes('/embed/')) expect(html.match(/<script/g)?.length, name).toBe(1);
  }
});
