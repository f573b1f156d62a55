import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './second-server';
import { expect, test } from './test';

test.use({ expectedNoise: /status of 503/ });

interface Fault {
  readonly name: string;
  readonly file: string;
  readonly change: (text: string) => string;
  /** in the validator's sentences */
  readonly says: readonly RegExp[];
}

const faults: readonly Fault[] = [
  {
    name: 'a descriptor that is not JSON',
    file: 'datapackage.json',
    change: (text) => text.slice(0, -20),
    says: [/datapackage\.json/]
  },
  {
    name: 'a count whose lowest exceeds its best number, and an unknown incident',
    file: 'harms.csv',
    change: (text) => {
      const [header = '', first = '', ...rows] = text.split('\n');
      const names = header.split(',');
      const broken = first.split(',');
      broken[names.indexOf('low')] = '999';
      return [header, broken.join(','), first.replace(/^[^,]+/, 'no-such-incident'), ...rows].join(
        '\n'
      );
    },
    says: [/harms\.csv/, /999/, /no-such-incident/]
  },
  {
    name: 'a date that no calendar has',
    file: 'incidents.csv',
    change: (text) =>
      text.replace(/,2023-04-\d\d,/, ',2023-04-31,').replace(/,2023-08-\d\d,/, ',2023-8-1,'),
    says: [/incidents\.csv/, /2023-04-31|2023-8-1/]
  }
];

for (const { name, file, change, says } of faults) {
  test(`a package with ${name} is announced at start and not served`, async ({ browser }) => {
    const folder = await mkdtemp(join(tmpdir(), 'attest-'));
    await cp('static/data/mali-2023', join(folder, 'mali-2023'), { recursive: true });
    const path = join(folder, 'mali-2023', file);
    const text = await readFile(path, 'utf8');
    await writeFile(path, change(text));
    expect(change(text)).not.toBe(text);
    const { home, said, stop } = await serve({ ATTEST_DATA: folder });
    const context = await browser.newContext({ baseURL: home });
    try {
      for (const words of says) expect(said()).toMatch(words);
      expect(said()).toContain('mali-2023');
      expect(said()).not.toMatch(/\n\s+at /);
      const page = await context.newPage();
      for (const address of ['/mali-2023', '/fr/mali-2023', '/']) {
        const response = await page.goto(address);
        expect(response?.status()).toBe(503);
        await expect(page.locator('h1')).toBeVisible();
        for (const words of says) await expect(page.locator('main')).toHaveText(words);
        await expect(page.locator('body')).not.toContainText(/\bat .+:\d+:\d+|node_modules/);
      }
      const health = await page.request.get('/health');
      expect(await health.json()).toMatchObject({ faulty: ['mali-2023'] });
    } finally {
      await context.close();
      await stop();
      await rm(folder, { recursive: true });
    }
  });
}
