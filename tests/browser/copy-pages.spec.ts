import { copied, openAt, said, test } from './copy/copied';
import { expectHeadline, isReady, labels, mark } from './dashboard';
import { figureOf, killed } from './api';
import { incident } from './pages';
import { expect } from './test';

test.describe.configure({ mode: 'default' });

const views = [
  '/mali-2023',
  '/mali-2023?harm=injured&region=ML-7',
  '/mali-2023?measure=incidents&perpetrator=government&from=2023-03&open=armed-groups',
  '/fr/mali-2023?joint=combination&attribution=stated',
  '/fr/mali-2023?basis=documented&victim=civilian&to=2023-08',
  '/fr'
];

for (const view of views) {
  test(`the overview says what the server's says: ${view}`, async ({ page, live }) => {
    await openAt(live, view);
    await isReady(live);
    await openAt(page, copied(view));
    await isReady(page);
    await expect.poll(() => said(page)).toBe(await said(live));
    for (const id of ['monthly-timeline', 'casualties-by-perpetrator'] as const) {
      expect(await labels(page, id)).toEqual(await labels(live, id));
    }
    expect(new URL(page.url()).pathname).toBe(copied(view).replace(/\?.*$/, ''));
    expect(new URL(page.url()).search).toBe(new URL(live.url()).search);
  });
}

const others = [
  '/mali-2023/incidents',
  '/mali-2023/incidents?region=ML-5&harm=killed&sort=-date',
  '/fr/mali-2023/incidents?basis=documented&sort=place',
  '/mali-2023/incidents?offset=5&perpetrator=armed-groups',
  incident,
  `/fr${incident}`
];

for (const address of others) {
  test(`the page says what the server's says: ${address}`, async ({ page, live }) => {
    await openAt(live, address);
    await openAt(page, copied(address));
    await expect.poll(() => said(page)).toBe(await said(live));
  });
}

test('brushing and choosing show the exact totals, and the address keeps them', async ({
  page,
  live
}) => {
  await openAt(page, copied('/mali-2023'));
  await isReady(page);
  const area = page.getByTestId('figure-monthly-timeline').getByTestId('plot-area');
  await area.scrollIntoViewIfNeeded();
  const box = await area.boundingBox();
  if (!box) throw new Error('the timeline has no plot area');
  const at = (month: number) => box.x + ((month + 0.5) * box.width) / 12;
  await page.mouse.move(at(2), box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(at(7), box.y + box.height / 2);
  await expectHeadline(page, 'killed', await killed(live, 'from=2023-03&to=2023-08'));
  await page.mouse.up();
  await expect(page).toHaveURL(/\/docs\/attest\/mali-2023\/\?from=2023-03&to=2023-08$/);
  const filters = page.getByTestId('filters');
  await filters.locator('summary', { hasText: 'Regions' }).click();
  await filters.getByRole('checkbox', { name: 'Mopti' }).check();
  const both = 'from=2023-03&to=2023-08&region=ML-5';
  await expectHeadline(page, 'killed', await killed(live, both));
  await page.reload();
  await expectHeadline(page, 'killed', await killed(live, both));
  await page.goBack();
  await expectHeadline(page, 'killed', await killed(live, 'from=2023-03&to=2023-08'));
});

test('a bar lists its incidents, which lead to their pages and back', async ({ page }) => {
  await openAt(page, copied('/mali-2023'));
  await isReady(page);
  await mark(page, 'incidents-by-region', 'ML-7').focus();
  await page.keyboard.press('Enter');
  const first = page.getByTestId('behind').getByRole('link').first();
  const name = await first.innerText();
  await first.click();
  await expect(page.locator('h1')).toContainText(name);
  await page.getByRole('link', { name: 'Method' }).click();
  await expect(page).toHaveURL(/\/docs\/attest\/mali-2023\/method\/$/);
  await expect(page.locator('h1')).toBeVisible();
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/docs\/attest\/fr\/mali-2023\/method\/$/);
});

test('a choice that does not exist is refused in a sentence', async ({ page }) => {
  await openAt(page, copied('/mali-2023?harm=killd'));
  await expect(page.locator('main')).toContainText('“killd” is not a value of “harm”');
});

test('the dialog offers embeds of the first view only, and says so', async ({ page }) => {
  await openAt(page, copied('/mali-2023'));
  const timeline = page.getByTestId('figure-monthly-timeline');
  const embed = page.getByTestId('publish-dialog').getByTestId('publish-embed');
  await timeline.getByRole('link', { name: 'Publish' }).click();
  const code = embed.getByRole('textbox');
  await expect(code).toHaveValue(/docs\/attest\/mali-2023\/embed\/monthly-timeline\/"/);
  await expect(code).toHaveValue(/docs\/attest\/embed\.js"/);
  await openAt(page, copied('/mali-2023?harm=injured'));
  await expectHeadline(page, 'injured', 68);
  await timeline.getByRole('link', { name: 'Publish' }).click();
  await expect(embed).toContainText('This is a static copy');
});

test('a slide of another view is made from the dialog', async ({ page }) => {
  await openAt(page, copied('/fr/mali-2023?harm=injured'));
  await expectHeadline(page, 'injured', 68);
  await page.locator('[data-testid="figure-monthly-timeline"] a[href*="/embed/"]').click();
  const download = page.waitForEvent('download');
  const files = page.getByTestId('publish-dialog').getByTestId('publish-files');
  await files.getByRole('link', { name: 'PPTX' }).click();
  expect((await download).suggestedFilename()).toBe('mali-2023-monthly-timeline.pptx');
});

test('a copy keeps to its version, and says that it has no other', async ({ page, live }) => {
  const { version } = await figureOf(live, 'headline');
  await openAt(page, copied(`/mali-2023?harm=injured&version=${version}`));
  await expectHeadline(page, 'injured', 68);
  await openAt(page, copied('/mali-2023?version=0123456789ab'));
  await expect(page.locator('main')).toContainText(`holds version ${version} of the dataset`);
  await openAt(page, copied('/mali-2023/versions'));
  await expect(page.locator('main')).toContainText(version);
});

test('a briefing is put together in a copy', async ({ page }) => {
  await openAt(page, copied('/mali-2023/briefing'));
  await page.getByLabel('Figure to add').selectOption({ index: 2 });
  await page.getByRole('button', { name: 'Add figure' }).click();
  await expect(page.getByTestId('briefing-figure')).toBeVisible();
  await expect(page.getByTestId('annex-row')).not.toHaveCount(0);
  await page.reload();
  await expect(page.getByTestId('briefing-figure')).toBeVisible();
});
