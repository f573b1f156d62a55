import axe from 'axe-core';
import { faultyPages, inFrench, openPage, pages } from './pages';
import { expect, test } from './test';

test.use({ expectedNoise: /status of 40[04]/ });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const everyPage = [
  ...pages,
  inFrench('/mali-2023'),
  inFrench('/mali-2023/method'),
  inFrench('/mali-2023/compare'),
  ...faultyPages.map(([address]) => address)
];

for (const address of everyPage) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 375]) {
      test(`axe finds nothing on ${address}, ${colorScheme}, ${width} px`, async ({ page }) => {
        test.slow();
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await openPage(page, address);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<axe.AxeResults>(
          `axe.run(document, ${JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })})`
        );
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 150)} ${failureSummary}`)
        );
        expect(found).toEqual([]);
      });
    }
  }
}
