import { createHash } from 'node:crypto';
import { expectHeadline, isReady, mark } from './dashboard';
import { chooseFile, goToOpen, invented, readAs } from './open';
import { expect, test, type Page } from './test';

const table = Buffer.from(invented);
const sha256 = createHash('sha256').update(table).digest('hex');

/** Opens the invented table; the paths of its pages begin with what is returned. */
async function openedPath(page: Page, file = table): Promise<string> {
  await goToOpen(page);
  await chooseFile(page, 'events.csv', file);
  await readAs(page, /Systematically/);
  const link = page.getByTestId('opened').getByRole('link').first();
  return (await link.getAttribute('href')) ?? '';
}

/** What is asked of the server about datasets that it does not have, pages apart. */
function askedOfServer(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('local-') && !request.isNavigationRequest()) asked.push(pathname);
  });
  return asked;
}

/** What a reader copies of a view in words. */
async function copiedWords(page: Page): Promise<string> {
  const words = page.getByTestId('in-words');
  await words.getByRole('button').click();
  await expect(words.getByRole('status')).not.toBeEmpty();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('every page of an opened file can be linked to, reloaded and switched to French', async ({
  page
}) => {
  test.slow();
  const path = await openedPath(page);
  const asked = askedOfServer(page);
  for (const part of ['/map', '/compare', '/beside', '/problems', '/incidents', '/method']) {
    await page.goto(`${path}${part}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByTestId('rows')).toBeVisible();
  }
  await page.goto(`${path}/map`);
  await expect(page.getByTestId('figure-region-map')).toBeVisible();
  await page.reload();
  await expect(page.getByTestId('figure-region-map')).toBeVisible();
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(new RegExp(`/fr${path}/map$`));
  await expect(page.getByTestId('figure-region-map')).toContainText('Personnes tuées');
  expect(asked).toEqual([]);
});

test('words and captions of an opened file name the file and its SHA-256', async ({
  context,
  page
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const path = await openedPath(page);
  for (const [part, figure] of [
    ['/map', 'region-map'],
    ['/compare', 'compare'],
    ['/compare', 'harms-by-perpetrator']
  ]) {
    await page.goto(`${path}${part}`);
    const shown = page.getByTestId(`figure-${figure}`);
    await expect(shown).toContainText(sha256);
    await expect(shown).not.toContainText(path);
  }
  await page.goto(path);
  await isReady(page);
  expect(await copiedWords(page)).toContain(sha256);
  await mark(page, 'incidents-by-region', 'north').click();
  await expectHeadline(page, 'killed', 4);
  const copied = await copiedWords(page);
  expect(copied).toContain('4 people killed');
  expect(copied).toContain(sha256);
  expect(copied).not.toContain(path);
});

test('the focus goes to the heading of what comes of a file', async ({ page }) => {
  await goToOpen(page);
  await page.getByText('Or paste a table').click();
  await page.locator('textarea').fill(invented);
  await page.getByRole('button', { name: 'Open what is pasted' }).press('Enter');
  await expect(page.getByTestId('found').getByRole('heading', { level: 2 })).toBeFocused();
  await page.getByRole('radio', { name: /Systematically/ }).check();
  await page.getByRole('button', { name: 'Read the file' }).press('Enter');
  await expect(page.getByTestId('opened').getByRole('heading', { level: 2 })).toBeFocused();
  await chooseFile(page, 'empty.csv', Buffer.alloc(0));
  await expect(page.getByTestId('refused').getByRole('heading', { level: 2 })).toBeFocused();
});

test('an incident of an opened file has no lines without content', async ({ page }) => {
  const path = await openedPath(page);
  await page.goto(`${path}/incidents/a`);
  await expect(page.getByTestId('harm').first()).toContainText('4 people killed');
  const main = page.locator('main');
  await expect(main).not.toContainText('Described as');
  await expect(main).not.toContainText('report published');
});

test('of one row and one left out, numbers and words agree', async ({ page }) => {
  const lines = invented.split('\n');
  const path = await openedPath(page, Buffer.from([lines[0], lines[1], lines[3]].join('\n')));
  await expect(page.getByTestId('opened').getByRole('status')).toHaveText(
    '2 rows: 1 read, 1 rejected, 0 duplicates.'
  );
  await page.goto(`/fr${path}`);
  await expect(page.getByTestId('rows')).toContainText('1 ligne sur 2 est écartée');
});

test.describe('of a file that is not in this browser', () => {
  test.use({ expectedNoise: /the server responded with a status of 404/ });

  test('every page says so in its own language and asks the server nothing', async ({ page }) => {
    const asked = askedOfServer(page);
    for (const part of ['', '/map', '/beside']) {
      await page.goto(`/fr/local-0123456789ab${part}`);
      await expect(page.locator('main')).toContainText('n’est pas gardé dans ce navigateur');
    }
    expect(asked).toEqual([]);
  });
});
