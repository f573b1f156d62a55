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

/** Four rows of an invented table: two are read, one has no date, one is told twice. */
export const invented = `id,date,place,region,perpetrator,type,killed,injured
a,2021-03-02,Northtown,North,Armed forces,attack,4,1
b,2021-05-11,Southtown,South,Northern Front,attack,2,
c,some day,Southtown,South,Northern Front,attack,9,
a,2021-03-02,Northtown,North,Armed forces,attack,4,1
`;

/** Says how the incidents were gathered and has the file read. */
export async function readAs(page: Page, selection: RegExp): Promise<void> {
  await page.getByRole('radio', { name: selection }).check();
  await page.getByTestId('settings').getByRole('button').first().click();
  await expect(page.getByTestId('opened')).toBeVisible();
}

/** Many rows of an invented table, always the same. */
export function manyRows(count: number): string {
  const rows = Array.from({ length: count }, (_, row) => {
    const month = String((row % 12) + 1).padStart(2, '0');
    return `e${row},2021-${month}-05,Place ${row % 40},Region ${row % 9},Party ${row % 7},attack,${row % 5}`;
  });
  return ['id,date,place,region,perpetrator,type,killed', ...rows].join('\n');
}

/** Lets a file fall on the page, as if it came from the desktop. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([content ?? ''], fileName ?? ''));
      return dropped;
    },
    [name, text]
  );
  await page.getByTestId('choose').dispatchEvent('drop', { dataTransfer: transfer });
}
