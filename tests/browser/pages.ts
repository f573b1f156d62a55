import type { Page } from './test';

/** An incident that the dataset holds; its page stands for those of all. */
export const incident = '/mali-2023/incidents/souba-2023-01-26';

/** Every kind of page, in English. */
export const pages = [
  '/',
  '/mali-2023',
  '/mali-2023?measure=incidents&perpetrator=government&from=2023-03&open=armed-groups',
  '/mali-2023/map?measure=incidents',
  '/mali-2023/compare',
  '/mali-2023/compare?perpetrator=militias',
  '/mali-2023/beside',
  '/mali-2023/incidents',
  '/mali-2023/incidents?region=ML-5&harm=killed',
  incident,
  '/mali-2023/method',
  '/gallery'
] as const;

/** Addresses that are answered with an error, each with its status. */
export const faultyPages = [
  ['/mali-2023?harm=killd', 400],
  ['/no-such-dataset', 404],
  ['/mali-2023/incidents/no-such-incident', 404],
  ['/mali-2023/no/such/page', 404]
] as const;

export const inFrench = (address: string): string => (address === '/' ? '/fr' : `/fr${address}`);

/** Opens a page and waits until it answers, or until it is there where it carries no script. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  if ((await page.locator('script').count()) > 0) {
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  }
}
