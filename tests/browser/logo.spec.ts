import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expectDrawn, openDialog, openedDialog } from './publish';
import { expect, test, type Locator, type Page } from './test';
import { isReady } from './dashboard';

const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><script>alert(1)</script><rect width="200" height="100" rx="20" fill="#0a7"/></svg>'
);

const logo = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: svg };

/** The bytes of a file that the dialog makes itself. */
async function made(page: Page, dialog: Locator, format: string): Promise<Uint8Array> {
  const waiting = page.waitForEvent('download');
  await dialog.getByTestId('publish-files').getByRole('button', { name: format }).click();
  return readFile(await (await waiting).path());
}

const pathsIn = (file: Uint8Array): string[] => Object.keys(unzipSync(file));

test('with a logo every file is made here: nothing of it, nor of the files, goes to the server', async ({
  page
}) => {
  test.slow(); // nine formats
  const dialog = await openDialog(page, 'casualties-by-perpetrator', '/fr/mali-2023');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/figures/') || request.method() !== 'GET')
      asked.push(request.url());
  });
  await dialog.getByRole('textbox', { name: 'Nom' }).fill('Société des Amis');
  await dialog.getByLabel('Logo').setInputFiles(logo);
  await expectDrawn(page, 'href="data:image/png;base64,');
  const files = new Map<string, Uint8Array>();
  for (const format of ['PNG', 'SVG', 'PDF', 'PPTX', 'DOCX', 'XLSX', 'CSV', 'JSON', 'ZIP']) {
    files.set(format, await made(page, dialog, format));
  }
  const got = (format: string) => files.get(format) ?? new Uint8Array();
  expect(asked).toEqual([]);
  const picture = Buffer.from(got('SVG')).toString();
  expect(picture).toContain('Publié par Société des Amis');
  expect(picture).toContain('<title>Société des Amis</title>');
  expect(picture).not.toMatch(/<script|alert/);
  expect(Buffer.from(got('PNG')).readUInt32BE(16)).toBe(1600);
  expect(Buffer.from(got('PDF')).toString('latin1')).toMatch(/\/Subtype \/Image/);
  expect(pathsIn(got('PPTX')).filter((path) => /media\/.*png$/.test(path))).toHaveLength(1);
  expect(pathsIn(got('DOCX')).filter((path) => /media\/.*png$/.test(path))).toHaveLength(2);
  expect(pathsIn(got('XLSX'))).toContain('docProps/core.xml');
  expect(Buffer.from(got('CSV')).toString()).toContain('Publié par Société des Amis');
  expect(JSON.parse(Buffer.from(got('JSON')).toString()).publishedBy).toBe('Société des Amis');
  const pack = unzipSync(got('ZIP'));
  expect(Object.keys(pack)).toContain('casualties-by-perpetrator.pptx');
  const incidents = strFromU8(pack['incidents.csv'] ?? new Uint8Array());
  expect(incidents.split('\n').length).toBeGreaterThan(10);
});

test('name and logo are kept for next time, until they are removed', async ({ page }) => {
  const dialog = await openDialog(page, 'incidents-by-region');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('A Society');
  await dialog.getByLabel('Logo').setInputFiles(logo);
  await expectDrawn(page, 'data:image/png');
  await page.reload();
  await isReady(page);
  const again = await openedDialog(page, 'monthly-timeline');
  await expectDrawn(page, 'data:image/png');
  await expectDrawn(page, 'Published by A Society');
  await again.getByRole('button', { name: 'Remove name and logo' }).click();
  await expect(again.getByTestId('publish-files').getByRole('link')).toHaveCount(9);
  await expect(again.getByRole('textbox', { name: 'Name' })).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a logo that cannot be taken is refused in a sentence, and nothing changes', async ({
  page
}) => {
  const dialog = await openDialog(page, 'incidents-by-region');
  const field = dialog.getByLabel('Logo');
  const said = dialog.getByTestId('publish-organisation').getByRole('status');
  const buffer = Buffer.alloc(3 * 1024 * 1024);
  await field.setInputFiles({ name: 'large.png', mimeType: 'image/png', buffer });
  await expect(said).toHaveText(/^The logo was not taken: it has 3 MB, and at most 2 MB/);
  await field.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: svg });
  await expect(said).toHaveText(/no PNG, JPEG or SVG/);
  await field.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: svg });
  await expect(said).toHaveText(/cannot be read as a picture/);
  await expect(dialog.getByTestId('publish-files').getByRole('link')).toHaveCount(9);
  await field.setInputFiles(logo);
  await expectDrawn(page, 'data:image/png');
  await expect(said).toHaveText('');
});
