import axe from 'axe-core';
import { figureOf } from './api';
import { figure, openDashboard } from './dashboard';
import { drawn, expectDrawn, fileHref, openDialog } from './publish';
import { expect, test } from './test';

test('the dialog is opened, walked through and closed by the keyboard', async ({ page }) => {
  await openDashboard(page);
  const link = figure(page, 'monthly-timeline').getByText('Publish…');
  await link.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByTestId('publish-dialog');
  await expect(dialog).toBeVisible();
  const within = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body || activeElement?.closest('dialog') !== null;
    });
  for (let step = 0; step < 45; step += 1) {
    await page.keyboard.press('Tab');
    expect(await within()).toBe(true);
  }
  await dialog.getByRole('radio', { name: 'Page' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Slide 16:9' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('every choice changes the picture and the files', async ({ page }) => {
  const dialog = await openDialog(page, 'casualties-by-perpetrator', '/mali-2023?harm=killed');
  await dialog.getByRole('radio', { name: 'Slide 16:9' }).check();
  await expectDrawn(page, 'width="1280" height="720"');
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await expectDrawn(page, '#15171b');
  await dialog.getByLabel('Title').fill('Who killed whom');
  await expectDrawn(page, /<text [^>]*font-weight="700"[^>]*>Who killed whom</);
  expect(await drawn(page)).toMatch(/<text [^>]*>People killed, by perpetrator, in the incidents/);
  await dialog.getByLabel('Order').selectOption('greatest first');
  const texts = async () =>
    [...(await drawn(page)).matchAll(/>([^<]+)<\/text>/g)].map(([, t]) => t);
  await expect(async () => {
    const all = await texts();
    expect(all.indexOf('Foreign military')).toBeLessThan(all.indexOf('Government'));
  }).toPass();
  await dialog.getByLabel('Highlight').selectOption('Government');
  await expectDrawn(page, 'Highlighted: Government.');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('A Society');
  await expectDrawn(page, 'Published by A Society');
  const { searchParams } = await fileHref(dialog, 'PDF');
  expect(Object.fromEntries(searchParams)).toEqual({
    size: 'slide',
    theme: 'dark',
    title: 'Who killed whom',
    sort: 'value',
    highlight: 'government',
    organisation: 'A Society'
  });
  await dialog.getByLabel('Pixels of the PNG').selectOption({ index: 2 });
  expect((await fileHref(dialog, 'PNG')).searchParams.get('scale')).toBe('3');
  expect((await fileHref(dialog, 'SVG')).searchParams.get('scale')).toBe(null);
  await dialog.getByRole('radio', { name: 'stay as in version' }).check();
  const { version } = await figureOf(page, 'headline');
  expect((await fileHref(dialog, 'CSV')).searchParams.get('version')).toBe(version);
  await expectDrawn(page, `version=${version}`);
  const svg = await fileHref(dialog, 'SVG');
  const server = await (await page.request.get(svg.pathname + svg.search)).text();
  expect(server).toContain('Published by A Society');
  expect(server).toContain('Highlighted: Government.');
});

test('a timeline has one order, and its categories can be highlighted', async ({ page }) => {
  const dialog = await openDialog(page, 'monthly-timeline', '/mali-2023?measure=incidents');
  await expect(dialog.getByLabel('Order')).toHaveCount(0);
  await dialog.getByLabel('Highlight').selectOption('Armed groups');
  await expectDrawn(page, 'Highlighted: Armed groups.');
  expect((await fileHref(dialog, 'ZIP')).search).toBe('?measure=incidents&highlight=armed-groups');
});

test('a file is saved as the server makes it, and what goes wrong is said', async ({ page }) => {
  const dialog = await openDialog(page, 'incidents-by-region');
  const files = dialog.getByTestId('publish-files');
  for (const format of ['SVG', 'CSV', 'PPTX', 'DOCX']) {
    const { pathname, search } = await fileHref(dialog, format);
    const waiting = page.waitForEvent('download');
    await files.getByRole('link', { name: format, exact: true }).click();
    const download = await waiting;
    const name = `mali-2023-incidents-by-region.${format.toLowerCase()}`;
    expect(download.suggestedFilename()).toBe(name);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    const served = await page.request.get(pathname + search);
    expect(Buffer.concat(chunks).equals(await served.body())).toBe(true);
    await expect(files.getByRole('status')).toHaveText(`Saved: ${name}`);
  }
});

test.describe('when the server is busy', () => {
  test.use({ expectedNoise: /429/ });

  test('its sentence is shown', async ({ page }) => {
    const message = 'Too many files are being made just now.';
    await page.route('**/figures/*.pdf*', (route) =>
      route.fulfill({ status: 429, json: { message } })
    );
    const dialog = await openDialog(page, 'incidents-by-region');
    const files = dialog.getByTestId('publish-files');
    await files.getByRole('link', { name: 'PDF' }).click();
    await expect(files.getByRole('status')).toHaveText(message);
  });
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a table is copied as HTML and as text, with caption, notes and citation', async ({
    page
  }) => {
    const parameters = 'perpetrator=government';
    const dialog = await openDialog(page, 'incidents-by-region', `/mali-2023?${parameters}`);
    const copy = dialog.getByTestId('publish-copy');
    await copy.getByRole('button', { name: 'Table' }).click();
    await expect(copy.getByRole('status')).toHaveText('Copied: Table');
    const { html, text } = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    const told = await figureOf(page, 'incidents-by-region', parameters);
    const lines = text?.split('\n') ?? [];
    expect(lines[0]).toBe(told.title);
    expect(lines[1]?.split('\t')).toEqual(told.table.columns.map(({ label }) => label));
    for (const row of told.table.rows) {
      const cells = lines.find((line) => line.startsWith(`${row.label}\t`))?.split('\t');
      expect(cells).toContain(String(row.best));
    }
    for (const words of [told.citation, ...told.notes]) {
      expect(lines).toContain(words);
      expect(html).toContain(words.replaceAll('"', '&quot;'));
    }
    expect(html?.match(/<tr>/g)).toHaveLength(told.table.rows.length + 2);
    expect(html).toContain(`<caption>${told.title}</caption>`);
  });

  test('a sentence is copied with its citation, and the citation alone', async ({ page }) => {
    const dialog = await openDialog(page, 'incidents-by-region', '/mali-2023?harm=injured');
    const told = await figureOf(page, 'incidents-by-region', 'harm=injured');
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await dialog.getByRole('button', { name: 'Sentence with citation' }).click();
    await expect(dialog.getByTestId('publish-copy').getByRole('status')).toContainText('Copied');
    expect(await read()).toBe(`${told.summary} ${told.citation}`);
    await dialog.getByRole('button', { name: 'Copy citation' }).click();
    await expect(dialog.getByTestId('publish-citation').getByRole('status')).toContainText(
      'Copied'
    );
    expect(await read()).toBe(`${told.title}. ${told.citation}`);
    expect(told.citation).toContain('/mali-2023?harm=injured');
  });

  test('a picture is copied as PNG, twice as fine as a screen', async ({ page }) => {
    const dialog = await openDialog(page, 'monthly-timeline');
    const copy = dialog.getByTestId('publish-copy');
    await copy.getByRole('button', { name: 'Picture' }).click();
    await expect(copy.getByRole('status')).toHaveText('Copied: Picture');
    const width = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      return (await createImageBitmap(blob ?? new Blob())).width;
    });
    expect(width).toBe(1600);
  });

  test('an embed’s code is copied, with its view, look and version', async ({ page, baseURL }) => {
    const dialog = await openDialog(page, 'incidents-by-region', '/mali-2023?harm=injured');
    const { version } = await figureOf(page, 'headline');
    const embed = dialog.getByTestId('publish-embed');
    await dialog.getByRole('radio', { name: 'stay as in version' }).check();
    await embed.getByLabel('Appearance').selectOption('dark');
    await embed.getByRole('button', { name: 'Copy' }).click();
    await expect(embed.getByRole('status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(
      `src="${baseURL}/mali-2023/embed/incidents-by-region?harm=injured&amp;version=${version}&amp;theme=dark"`
    );
    expect(copied).toContain(`<script src="${baseURL}/embed.js" async></script>`);
  });
});

test('where copying is not allowed, words are selected, a picture is saved, and it is said', async ({
  page
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
  });
  const dialog = await openDialog(page, 'monthly-timeline');
  const copy = dialog.getByTestId('publish-copy');
  await copy.getByRole('button', { name: 'Sentence with citation' }).click();
  await expect(copy.getByRole('status')).toContainText('selected');
  const { summary } = await figureOf(page, 'monthly-timeline');
  expect(await page.evaluate(() => String(getSelection()))).toContain(summary);
  await copy.getByRole('button', { name: 'Table' }).click();
  await expect(copy.getByRole('status')).toContainText('take the XLSX or CSV file');
  const waiting = page.waitForEvent('download');
  await copy.getByRole('button', { name: 'Picture' }).click();
  expect((await waiting).suggestedFilename()).toBe('mali-2023-monthly-timeline.png');
  await expect(copy.getByRole('status')).toContainText('saved as a PNG');
});

test('a citation can be had for programs that keep references', async ({ page }) => {
  const dialog = await openDialog(page, 'casualties-by-perpetrator', '/fr/mali-2023');
  const part = dialog.getByTestId('publish-citation');
  for (const [name, words] of [
    ['BibTeX', '@misc{'],
    ['RIS', 'TY  - '],
    ['CSL-JSON', '"literal": "Attest"']
  ] as const) {
    const href = await part.getByRole('link', { name }).getAttribute('href');
    expect(href).toContain('lang=fr');
    expect(await (await page.request.get(href ?? '')).text()).toContain(words);
  }
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [address, width] of [
    ['/mali-2023', 1280],
    ['/fr/mali-2023', 375]
  ] as const) {
    test(`axe finds nothing in the dialog on ${address}, ${colorScheme}, ${width} px wide`, async ({
      page
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const dialog = await openDialog(page, 'casualties-by-perpetrator', address);
      const cut = await dialog.evaluate((element) =>
        [element, ...element.querySelectorAll('*')]
          .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
          .map(({ outerHTML }) => outerHTML.slice(0, 80))
      );
      expect(cut).toEqual([]);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>(
        `axe.run(document, ${JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })})`
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const small = await dialog
        .locator('a, button, select, input:not([type="radio"]), .publish-radios label')
        .evaluateAll((parts) =>
          parts
            .filter((part) => part.getBoundingClientRect().height < 44)
            .map(({ outerHTML }) => outerHTML.slice(0, 80))
        );
      expect(small).toEqual([]);
    });
  }
}
