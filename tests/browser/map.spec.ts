import axe from 'axe-core';
import { figureOf, incidentCount } from './api';
import { openDashboard } from './dashboard';
import { inFrench, openPage } from './pages';
import { expect, test, type Page } from './test';

const address = '/mali-2023/map?measure=incidents';
const map = (page: Page) => page.getByTestId('figure-region-map');
const symbol = (page: Page, region: string) =>
  map(page).locator(`[data-testid="mark"][data-key="${region}"]`).filter({ visible: true });

test('the overview leads to the map of the same incidents, and loads no boundaries itself', async ({
  page
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openDashboard(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /boundaries|places/.test(path))).toEqual([]);
  await page.getByTestId('figure-incidents-by-region').getByRole('link', { name: 'Map' }).click();
  await expect(page).toHaveURL(/\/mali-2023\/map\?measure=incidents$/);
  const { table } = await figureOf(page, 'incidents-by-region');
  await expect(map(page).getByTestId('mark')).toHaveCount(table.rows.length);
  for (const { key, label, incidents } of table.rows) {
    const name = incidents === 0 ? `${label}: none recorded` : `${label}: ${incidents} incident`;
    await expect(symbol(page, key)).toHaveAttribute('aria-label', new RegExp(`^${name}`));
  }
});

test('a click on a symbol chooses its region and opens its incidents, and again undoes it', async ({
  page
}) => {
  await openPage(page, address);
  await symbol(page, 'ML-5').click();
  await expect(page).toHaveURL(/region=ML-5/);
  await expect(symbol(page, 'ML-5')).toHaveAttribute('aria-current', 'true');
  await expect(symbol(page, 'ML-7')).not.toHaveAttribute('aria-current');
  const listed = await incidentCount(page, 'region=ML-5');
  await expect(page.getByTestId('behind').getByRole('article')).toHaveCount(listed);
  await expect(page.getByTestId('places').getByRole('term')).toHaveCount(4);
  await symbol(page, 'ML-5').click();
  await expect(page).not.toHaveURL(/region=/);
});

test('a click on the land of a region chooses it, too', async ({ page }) => {
  await openPage(page, address);
  const land = map(page).locator('a.land[data-key="ML-6"]');
  const box = await land.boundingBox();
  if (!box) throw new Error('the region has no land');
  await page.mouse.click(box.x + box.width * 0.45, box.y + box.height * 0.7);
  await expect(page).toHaveURL(/region=ML-6/);
});

test('arrow keys walk over the regions from the north, and Enter chooses one', async ({ page }) => {
  await openPage(page, address);
  await symbol(page, 'ML-6').focus();
  await page.keyboard.press('ArrowDown');
  await expect(symbol(page, 'ML-8')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(symbol(page, 'ML-7')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=ML-7/);
  await expect(symbol(page, 'ML-7')).toBeFocused();
});

test('the dialog publishes the map as it stands', async ({ page }) => {
  await openPage(page, address);
  await map(page).getByRole('link', { name: 'Publish' }).click();
  const preview = page.getByTestId('publish-preview');
  await expect(preview).toBeVisible();
  await expect(preview).toHaveAttribute('alt', /Mopti \(7\)/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is drawn, its numbers are a table, and a symbol is a link', async ({ page }) => {
    await page.goto(inFrench(address));
    await expect(map(page).locator('.drawing:visible path')).toHaveCount(9);
    await map(page).getByText('Afficher le tableau').click();
    await expect(map(page).getByRole('row', { name: /Mopti/ })).toBeVisible();
    await symbol(page, 'ML-5').click();
    await expect(page).toHaveURL(/\/fr\/mali-2023\/map\?.*region=ML-5/);
  });
});

test('no label of a phone covers another', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await openPage(page, inFrench(address));
  const boxes = await map(page)
    .locator('.drawing text:not([stroke])')
    .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON()));
  const shrunk = boxes.map(({ left, right, top, bottom }) => ({
    left,
    right,
    top: top + 3,
    bottom: bottom - 3
  }));
  const covering = shrunk.flatMap((a, index) =>
    shrunk
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
  );
  expect(covering).toEqual([]);
});

for (const width of [1280, 375]) {
  test(`axe finds nothing on the French map with a region chosen, ${width} px`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openPage(page, inFrench(`${address}&region=ML-5`));
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>(
      `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'] })})`
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}
