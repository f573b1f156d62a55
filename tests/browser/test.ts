import { expect, test as base, type BrowserContext } from '@playwright/test';

interface Watched {
  /** what a page may say on the console, such as the browser's word on a 404 that is meant */
  expectedNoise: RegExp | undefined;
  /** fails the test on anything that a page should not say or ask for */
  watched: undefined;
}

/**
 * Playwright's test that fails on any page error, warning or error on the console, violation of
 * the content security policy, or request to another host.
 */
export const test = base.extend<Watched>({
  expectedNoise: [undefined, { option: true }],
  watched: [
    async ({ context, baseURL, expectedNoise }, use) => {
      const seen = watch(context, baseURL ?? '', expectedNoise);
      await use(undefined);
      expect(seen, 'what the pages should not have said or asked for').toEqual([]);
    },
    { auto: true }
  ]
});

/** Notes what goes wrong in the pages of a context; the list grows as they run. */
export function watch(context: BrowserContext, home: string, expected?: RegExp): string[] {
  const seen: string[] = [];
  const note = (text: string) => {
    if (!expected?.test(text)) seen.push(text);
  };
  context.on('weberror', (error) => note(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      note(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const inside = origin === home || protocol === 'blob:' || protocol === 'data:';
    if (!inside) note(`request to another host: ${request.url()}`);
  });
  return seen;
}

export { expect } from '@playwright/test';
export type { Locator, Page } from '@playwright/test';
