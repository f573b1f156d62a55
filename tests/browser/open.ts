import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, type Page } from './test';

const packageFolder = 'static/data/mali-2023';

/** The published package as a ZIP, in a folder of its own. */
export function zippedPackage(): Buffer {
  const names = readdirSync(packageFolder).filter((name) =>
    statSync(join(packageFolder, name)).isFile()
  );
  const entries = names.map((name) => [`mali/${name}`, readFileSync(join(packageFolder, name))]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

/** Goes to the page that opens files, in either language, and waits until it answers. */
export async function goToOpen(page: Page, address = '/open'): Promise<void> {
  await page.goto(address);
  await expect(page.getByTestId('choose')).toBeVisible();
}

export const chooseFile = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page
    .getByTestId('choose-file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
