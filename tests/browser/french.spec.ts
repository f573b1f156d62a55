import { openDashboard } from './dashboard';
import { faultyPages, inFrench, openPage, pages } from './pages';
import { expect, test, type Page } from './test';

test.use({ locale: 'fr-FR', expectedNoise: /status of 40[04]/ });

/** Words that French does not have. */
const english =
  /(?<!\p{L})(the|of|and|with|killed|people|by|chosen|show|copy|close|all|from|month|region|not|stated|filters|apply|clear|overview|at least|none|recorded|unknown|which|their|its|is|are|was|in the|year|open|download|sorted?|next|previous|back|source text)(?!\p{L})/iu;

/** What stays English: names of works, addresses, lists of identifiers, words of the source. */
const quoted =
  /The State of the World’s Human Rights|CC[- ]BY[- ]4.0|https?:\/\/\S+|«[^«»]*»|(?<=: |tels que )[a-z-]+(, [a-z-]+)+|(?<=(Dans la source|Passage)[\s\u00a0]: ).*?(?=\.|, paragraphe)/g;

/** Every word that a page shows or tells a screen reader, without what is marked as English. */
const wordsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Element) || node.closest('script, style, [lang="en"], code, q'))
        continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        texts.push(node.getAttribute(name) ?? '');
      }
      for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) texts.push(child.textContent ?? '');
      }
    }
    return texts.map((text) => text.trim().replace(/[ \n\t]+/g, ' ')).filter((text) => text !== '');
  });

/** The gallery is not among them: its data is invented in English. */
const addresses = [
  ...pages.filter((address) => address !== '/gallery'),
  ...faultyPages.map(([address]) => address)
].map(inFrench);

for (const address of addresses) {
  test(`${address} is French throughout`, async ({ page }) => {
    await openPage(page, address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    const words = (await wordsOf(page)).map((text) => text.replace(quoted, ''));
    expect(words.filter((text) => english.test(text))).toEqual([]);
  });

  test(`${address} is typeset as French is`, async ({ page }) => {
    await openPage(page, address);
    const words = (await wordsOf(page)).filter((text) => !/https?:/.test(text));
    const wrong = words.filter(
      (text) =>
        /[^\s\u00a0\u202f?!…] ?[;!?»](\s|$)/.test(text) ||
        /« ?[^\u00a0\u202f]/.test(text) ||
        / :/.test(text) ||
        /\p{L}'\p{L}/u.test(text)
    );
    expect(wrong).toEqual([]);
  });
}

test('the dashboard speaks French and stays in it', async ({ page }) => {
  await openDashboard(page, '/fr/mali-2023');
  await expect(page.getByTestId('headline-killed')).toHaveText(/^Au moins\s198\spersonnes tuées/);
  await page.getByRole('navigation').getByRole('link', { name: 'Incidents' }).click();
  await expect(page).toHaveURL(/\/fr\/mali-2023\/incidents$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('the other language is one click away and keeps what was chosen', async ({ page }) => {
  await openDashboard(page, '/mali-2023?region=ML-5&harm=injured');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(
    /\/fr\/mali-2023\?region=ML-5&harm=injured$|\/fr\/mali-2023\?harm=injured&region=ML-5$/
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/localhost:\d+\/mali-2023\?/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
