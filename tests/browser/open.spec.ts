import { expectHeadline, isReady, mark } from './dashboard';
import { killed } from './api';
import { chooseFile, goToOpen, zippedPackage } from './open';
import { expect, test } from './test';

test('a package as a ZIP shows the numbers that the server shows of it', async ({ page }) => {
  await goToOpen(page);
  await chooseFile(page, 'mali.zip', zippedPackage());
  const opened = page.getByTestId('opened');
  await expect(opened.getByRole('status')).toHaveText(/^23 rows: 23 read, 0 rejected/);
  await opened.getByRole('link').click();
  await expect(page).toHaveURL(/\/local-[0-9a-f]{12}$/);
  await isReady(page);
  await expectHeadline(page, 'killed', await killed(page));
  await page.reload();
  await isReady(page);
  await expectHeadline(page, 'killed', await killed(page));
  await mark(page, 'casualties-by-perpetrator', 'government').click();
  await expect(page.getByTestId('behind').getByRole('link').first()).toBeVisible();
});
