import { copyFolder, copyHome, copyPort, liveHome, writeCopy, type WrittenCopy } from './written';
import { expect, test as base, type Page } from '../test';

interface Pages {
  /** a page of the app's own server, in a context of its own */
  readonly live: Page;
  /** nothing that is asked of the copy may be missing from it */
  readonly complete: undefined;
}

interface Files {
  readonly copy: WrittenCopy;
}

/** The browser's test on a copy of the site: served as files, in a folder, on a port of its own. */
export const test = base.extend<Pages, Files>({
  baseURL: `http://localhost:${copyPort}`,
  copy: [
    async ({ browserName }, use) => {
      expect(browserName).toBe('chromium');
      const copy = await writeCopy();
      await use(copy);
      await copy.close();
    },
    { scope: 'worker', timeout: 240_000 }
  ],
  live: async ({ browser }, use) => {
    const context = await browser.newContext({ baseURL: liveHome });
    await use(await context.newPage());
    await context.close();
  },
  complete: [
    async ({ copy }, use) => {
      await use(undefined);
      expect(copy.missing.splice(0), 'what was asked for and is not there').toEqual([]);
    },
    { auto: true }
  ]
});

/** An address of the copy, from one of the app: `/docs/attest/mali-2023/?harm=injured`. */
export function copied(address: string): string {
  const [path = '', query] = address.split('?');
  const page = `${copyFolder}${path.replace(/\/$/, '')}/`;
  return query === undefined ? page : `${page}?${query}`;
}

/** Addresses of pages that a text names, brought to one home and written one way. */
export const sameHome = (text: string): string =>
  text
    .replaceAll(liveHome, copyHome)
    .replaceAll(/(localhost:\d+\/docs\/attest[\w/-]*?)\/?(?=[^\w/-]|$)/g, '$1');

/** What the main part of a page says. */
export const said = async (page: Page): Promise<string> =>
  sameHome(await page.locator('main').innerText());

/** Opens a page and waits until it answers and stands at the address that was asked for. */
export async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  const { search } = new URL(address, liveHome);
  await expect.poll(() => new URL(page.url()).search).toBe(search);
}
