import axe from 'axe-core';
import { copied, openAt, test } from './copy/copied';
import { incident } from './pages';
import { expect } from './test';

test.describe.configure({ mode: 'default' });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const address of ['/mali-2023?harm=injured', `/fr${incident}`, '/mali-2023/incidents']) {
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [375, 'dark']
  ] as const) {
    test(`axe finds nothing on ${address}, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await openAt(page, copied(address));
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>(
        `axe.run(document, ${JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })})`
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}
