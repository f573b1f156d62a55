import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { inFrench, openPage } from './pages';
import { expect, test, type Page } from './test';

const address = '/mali-2023/briefing';
const items = (page: Page) => page.getByTestId('briefing-item');
const kinds = (page: Page) => items(page).getByRole('heading', { level: 2 });

async function addText(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Add text' }).click();
  await items(page).last().getByRole('textbox').fill(words);
}

async function addHeading(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Add heading' }).click();
  await items(page).last().getByRole('textbox').fill(words);
}

async function addFigure(page: Page, index: number): Promise<void> {
  await page.getByLabel('Figure to add').selectOption({ index });
  await page.getByRole('button', { name: 'Add figure' }).click();
  await expect(items(page).last().getByTestId('briefing-figure')).toBeVisible();
}

/** A heading, a text and two figures. */
async function compose(page: Page): Promise<void> {
  await openPage(page, address);
  await page.getByLabel('Title', { exact: true }).fill('What we saw');
  await addHeading(page, 'Who kills');
  await addText(page, 'A first paragraph.\n\nAnother one.');
  await addFigure(page, 2);
  await addFigure(page, 1);
}

/** Presses a button and returns where the browser has put the file that it gives. */
async function fileFrom(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  const path = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

test('a briefing is put together, put in order, and still there after a reload', async ({
  page
}) => {
  await openPage(page, address);
  await expect(page.getByText('Nothing here yet')).toBeVisible();
  await compose(page);
  await expect(page.getByTestId('annex-row')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Move up: Figure, item 4 of 4' }).click();
  await expect(page.getByText('Figure is now item 3 of 4.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move up: Figure, item 3 of 4' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('What we saw');
  await expect(kinds(page)).toHaveText([
    'Heading, item 1 of 4',
    'Figure, item 2 of 4',
    'Text, item 3 of 4',
    'Figure, item 4 of 4'
  ]);
  await expect(
    items(page).nth(1).getByText('People killed, by month', { exact: true })
  ).toBeVisible();
  await expect(items(page).nth(2).getByRole('textbox')).toHaveValue(
    'A first paragraph.\n\nAnother one.'
  );
});

test('a figure comes from the overview with its filters and its look', async ({ page }) => {
  await openPage(page, '/mali-2023?harm=injured');
  await page.getByTestId('figure-casualties-by-perpetrator').getByText('Publish…').click();
  const part = page.getByTestId('publish-briefing');
  await part.getByRole('button', { name: 'Add to briefing' }).click();
  await expect(part.getByRole('status')).toHaveText('Added to the briefing.');
  await part.getByRole('link', { name: 'See the briefing' }).click();
  await expect(items(page)).toHaveCount(1);
  await expect(items(page).locator('figcaption')).toContainText('injured');
  const overview = page.getByRole('link', { name: 'Open in the overview' });
  await expect(overview).toHaveAttribute('href', '/mali-2023?harm=injured');
});

test('what was typed last is there however the page is left', async ({ page }) => {
  await openPage(page, address);
  await page.getByRole('button', { name: 'Add text' }).click();
  await page.keyboard.type('typed, and gone');
  await page.goto('/mali-2023/method');
  await openPage(page, address);
  await expect(items(page).getByRole('textbox')).toHaveValue('typed, and gone');
});

test('what is removed or emptied comes back, after a reload too', async ({ page }) => {
  await compose(page);
  await page.getByRole('button', { name: 'Remove: Text, item 2 of 4' }).click();
  await expect(items(page)).toHaveCount(3);
  await page.reload();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(kinds(page).nth(1)).toHaveText('Text, item 2 of 4');
  await page.getByRole('button', { name: 'Empty the briefing' }).click();
  await expect(items(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(items(page)).toHaveCount(4);
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('What we saw');
});

test('two tabs write at once and lose nothing', async ({ page, context }) => {
  await openPage(page, address);
  await addText(page, 'one');
  await addText(page, 'two');
  const other = await context.newPage();
  await openPage(other, address);
  await expect(items(other)).toHaveCount(2);
  const [here, there] = [items(page).first(), items(other).last()];
  await Promise.all([
    here.getByRole('textbox').pressSequentially(' and more', { delay: 5 }),
    there.getByRole('textbox').pressSequentially(' and else', { delay: 5 })
  ]);
  for (const tab of [page, other]) {
    await expect(items(tab).first().getByRole('textbox')).toHaveValue('one and more');
    await expect(items(tab).last().getByRole('textbox')).toHaveValue('two and else');
  }
  await Promise.all([addText(page, 'three'), addText(other, 'four')]);
  for (const tab of [page, other]) await expect(items(tab)).toHaveCount(4);
  await items(other).first().getByRole('textbox').fill('theirs');
  await expect(items(page).first().getByRole('textbox')).toHaveValue('theirs');
  await expect(items(page).first()).toContainText('Another tab has changed this item');
  await items(page).first().getByRole('button', { name: 'Put mine back' }).click();
  await expect(items(other).first().getByRole('textbox')).toHaveValue('one and more');
  await page.reload();
  await expect(items(page)).toHaveCount(4);
});

test('a figure has a title of its own, a size and colours, and keeps its measure', async ({
  page
}) => {
  await openPage(page, address);
  await addFigure(page, 1);
  await page.getByLabel('Title of your own').fill('Month by month');
  await page.getByLabel('Colours').selectOption('dark');
  await page.getByLabel('Size').selectOption('square');
  const drawing = items(page).locator('svg');
  await expect(drawing.getByText('Month by month', { exact: true })).toBeVisible();
  await expect(drawing.getByText(/^People killed, by month, in the incidents/)).toBeVisible();
  await expect(drawing.locator('rect').first()).toHaveAttribute('fill', '#15171b');
  await page.reload();
  await expect(page.getByLabel('Size')).toHaveValue('square');
  await expect(page.getByLabel('Title of your own')).toHaveValue('Month by month');
});

test('a briefing is saved as a file, opened again, and a broken file is told about', async ({
  page
}) => {
  await compose(page);
  const path = await fileFrom(page, 'Save as a file');
  const saved: { items: object[] } = JSON.parse(await readFile(path, 'utf8'));
  await page.getByRole('button', { name: 'Empty the briefing' }).click();
  const input = page.getByLabel('Open a file');
  const open = (text: string) =>
    input.setInputFiles({
      name: 'briefing.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text)
    });
  await open('{"format":');
  await expect(page.getByRole('alert')).toContainText('It is not JSON');
  await expect(items(page)).toHaveCount(0);
  await open(JSON.stringify({ ...saved, items: [{ kind: 'text' }] }));
  await expect(page.getByRole('alert')).toContainText('In item 1, “text” is missing');
  const lost = { kind: 'figure', figure: 'monthly-timeline', view: 'harm=killd' };
  await open(JSON.stringify({ ...saved, items: [...saved.items, lost] }));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(items(page)).toHaveCount(5);
  await expect(items(page).last()).toContainText('“killd” is not a value of “harm”');
  await page.getByRole('button', { name: 'Remove: Figure, item 5 of 5' }).click();
  expect(await readFile(await fileFrom(page, 'Save as a file'), 'utf8')).toBe(
    await readFile(path, 'utf8')
  );
});

test.describe('where the browser keeps nothing', () => {
  test('the page says so, and the briefing can still be taken away', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('not here', 'SecurityError');
        }
      });
    });
    await openPage(page, address);
    await expect(page.getByRole('alert')).toContainText('lets this site keep nothing');
    await addText(page, 'still here');
    expect(await readFile(await fileFrom(page, 'Save as a file'), 'utf8')).toContain('still here');
  });

  test('no room left is said, and what was written is still there to save', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openPage(page, address);
    await addText(page, 'still here');
    await expect(page.getByRole('alert')).toContainText('no room left');
    await addText(page, 'and here');
    await expect(items(page).getByRole('textbox')).toHaveCount(2);
    expect(await readFile(await fileFrom(page, 'Save as a file'), 'utf8')).toContain('and here');
  });
});

test('the web page stands alone: no script, no request, the same endnotes', async ({
  page,
  browser
}) => {
  await compose(page);
  const endnotes = await page.getByTestId('endnote').count();
  const path = await fileFrom(page, 'Web page (HTML)');
  expect(await readFile(path, 'utf8')).not.toMatch(/<script|<link|style="|<img/);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const alone = await context.newPage();
  const requests: string[] = [];
  alone.on('request', (request) => requests.push(request.url()));
  await alone.goto(pathToFileURL(path).href);
  expect(requests).toEqual([pathToFileURL(path).href]);
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText('What we saw');
  await expect(alone.locator('html')).toHaveAttribute('lang', 'en');
  await expect(alone.locator('figure svg rect').first()).toBeVisible();
  await expect(alone.locator('.endnotes li')).toHaveCount(endnotes);
  for (const link of await alone.locator('a[href^="#"]').all()) {
    const target = await link.getAttribute('href');
    await expect(alone.locator(target ?? 'none')).toHaveCount(1);
  }
  await context.close();
});

test('paper and PDF show the document and its endnotes, and no control', async ({ page }) => {
  test.slow();
  await compose(page);
  const notes = page.getByTestId('endnote');
  const count = await notes.count();
  const pdf = (await readFile(await fileFrom(page, 'PDF'))).toString('latin1');
  expect(pdf.match(/\(note-\d+\)\s*\[/g)).toHaveLength(count);
  await page.emulateMedia({ media: 'print' });
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByText('What we saw', { exact: true })).toBeVisible();
  await expect(page.getByText('A first paragraph.', { exact: true }).last()).toBeVisible();
  await expect(page.getByTestId('briefing-figure').last()).toBeVisible();
  for (const note of await notes.all()) await expect(note).toBeVisible();
  for (const control of await page.locator('main :is(button, input, select, textarea)').all()) {
    await expect(control).toBeHidden();
  }
});

test('slides, Word document and ZIP are made in the browser, and of this site only', async ({
  page
}) => {
  test.slow();
  await compose(page);
  const deck = unzipSync(await readFile(await fileFrom(page, 'PowerPoint (PPTX)')));
  expect(Object.keys(deck)).toContain('ppt/charts/chart2.xml');
  const document = unzipSync(await readFile(await fileFrom(page, 'Word (DOCX)')));
  const notes = strFromU8(document['word/endnotes.xml'] ?? new Uint8Array());
  for (const note of await page.getByTestId('endnote').allInnerTexts()) {
    expect(notes).toContain(/\(characters [^)]*\)/.exec(note)?.[0]);
  }
  const zip = Object.keys(unzipSync(await readFile(await fileFrom(page, 'Everything (ZIP)'))));
  expect(zip).toContain('mali-2023-briefing.pdf');
  expect(zip).toContain('figures/2-monthly-timeline/monthly-timeline.png');
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 375]) {
    test(`axe finds nothing on a briefing, ${colorScheme}, ${width} px, and nothing is cut`, async ({
      page
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await compose(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const low = await page
        .locator('main :is(button, select, input:not([type=file]))')
        .evaluateAll((fields) =>
          fields.filter((field) => field.getBoundingClientRect().height < 44).map(String)
        );
      expect(low).toEqual([]);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>(
        `axe.run(document, ${JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })})`
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test('in French, all of it', async ({ page }) => {
  await openPage(page, inFrench(address));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dossier');
  await page.getByRole('button', { name: 'Ajouter une figure' }).click();
  await expect(items(page).getByText('Figure 1.')).toBeVisible();
  await expect(page.getByTestId('endnote').first()).toContainText('paragraphe');
  const path = await fileFrom(page, 'Page web (HTML)');
  expect(await readFile(path, 'utf8')).toContain('<h2>Notes de fin</h2>');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs', async ({ page }) => {
    await page.goto(address);
    const sentence = page.locator('.no-script');
    await expect(sentence).toBeVisible();
    await expect(sentence).toContainText('which needs JavaScript for it');
  });
});
