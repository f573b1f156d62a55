import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { expectHeadline, isReady } from './dashboard';
import { mapByKeyboard, mappingPart, nextMonth, tabTo, unheard } from './mapping';
import { chooseFile, goToOpen, readAs } from './open';
import { expect, test, type Page } from './test';

const table = Buffer.from(unheard);

async function show(page: Page): Promise<void> {
  await page.getByTestId('opened').getByRole('link').first().click();
  await isReady(page);
}

test('a table that nobody knows is mapped by keyboard, kept as a mapping, and next month’s opens by it', async ({
  page,
  context
}) => {
  test.slow();
  await goToOpen(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true); // nothing of it can be sent
  await chooseFile(page, 'Vorfälle.csv', table);
  const mapping = mappingPart(page);
  await expect(mapping).toHaveAttribute('open');
  await mapping.getByText('When', { exact: true }).click();
  await expect(mapping.getByLabel('Date', { exact: true })).toHaveAccessibleDescription(
    'suggested by what stands in it'
  );
  await mapByKeyboard(page);
  const becomes = mapping.getByTestId('what-becomes');
  await expect(mapping.getByTestId('preview-read')).toHaveText(
    '3 of these 4 rows are read as incidents.'
  );
  const rows = becomes.getByRole('listitem');
  await expect(rows.nth(0)).toContainText('3 January 2024 · Nordstadt');
  await expect(rows.nth(0)).toContainText('Armee – 4 people killed (status unknown)');
  await expect(rows.nth(1)).toContainText(
    'Nordfront; Bergmiliz – people killed: number not stated'
  );
  await expect(rows.nth(3)).toContainText('Not read: Wann: “irgendwann” cannot be read as a date');
  await expect(
    mapping.getByTestId('first-rows').getByRole('columnheader', { name: 'People killed Tote' })
  ).toBeVisible();

  await mapping.getByText('Who belongs to which category').click();
  const parties = mapping.getByTestId('parties');
  await expect(parties.getByLabel('Armee')).toHaveAccessibleDescription('guessed; in 3 rows');
  await parties.getByLabel('Armee').selectOption('Government');
  await expect(parties.getByLabel('Armee')).toHaveAccessibleDescription('chosen by you; in 3 rows');

  const saving = page.waitForEvent('download');
  await tabTo(page, mapping.getByRole('button', { name: 'Save this mapping' }));
  await page.keyboard.press('Enter');
  const download = await saving;
  expect(download.suggestedFilename()).toBe('Vorfälle.mapping.json');
  const saved = await readFile(await download.path());
  expect(JSON.parse(saved.toString())).toMatchObject({
    format: 'attest-mapping',
    formatVersion: 1,
    mapping: {
      date: { start: 'Wann' },
      region: 'Wo',
      parties: [{ name: 'Wer', separator: ',' }],
      harms: [{ harm: 'killed', best: 'Tote' }],
      categories: { Armee: 'government' }
    }
  });

  await readAs(page, /As illustrations/);
  await context.setOffline(false);
  await show(page);
  await expectHeadline(page, 'incidents', 3);
  await expectHeadline(page, 'killed', 6);
  await page.getByRole('link', { name: 'Method', exact: true }).click();
  await expect(page.locator('main')).toContainText('Region: “Wo”.');

  await goToOpen(page);
  await page.getByTestId('kept').getByRole('button').click();
  await expect(page.getByTestId('kept')).toContainText('Nothing is kept');
  await chooseFile(page, 'März.csv', Buffer.from(nextMonth));
  await mapping
    .getByTestId('use-mapping')
    .setInputFiles({ name: 'Vorfälle.mapping.json', mimeType: 'application/json', buffer: saved });
  await expect(mapping.getByTestId('preview-read')).toHaveText(
    '2 of these 2 rows are read as incidents.'
  );
  await readAs(page, /As illustrations/);
  await show(page);
  await expectHeadline(page, 'killed', 4);
});

test('a mapping dropped with its table is used; one that does not fit says what is missing', async ({
  page
}) => {
  await goToOpen(page);
  const json = JSON.stringify({
    format: 'attest-mapping',
    formatVersion: 1,
    mapping: {
      format: 'flat',
      title: [],
      date: { start: 'Wann', order: 'dmy' },
      region: 'Ort',
      parties: [],
      harms: [
        { harm: 'killed', victims: 'civilian', best: 'Tote', blank: 'none', means: 'exactly' }
      ],
      categories: {}
    }
  });
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text)
  });
  await page
    .getByTestId('choose-file')
    .setInputFiles([file('a.csv', unheard), file('a.mapping.json', json)]);
  const mapping = mappingPart(page);
  await expect(mapping.getByRole('alert')).toHaveText(
    /^a\.mapping\.json: the mapping does not fit this table, which has no column “Ort”\. Its columns are: “Wann”, “Wo”, “Wer”, “Was”, “Tote”\./
  );
  const use = mapping.getByTestId('use-mapping');
  await use.setInputFiles(file('b.mapping.json', json.replace('"civilian"', '"cattle"')));
  await expect(mapping.getByRole('alert').last()).toHaveText(
    /^b\.mapping\.json: the mapping file is not sound at “mapping\.harms\[0\]\.victims: "cattle"”/
  );
  await use.setInputFiles(file('c.mapping.json', json.replace('"Ort"', '"Wo"')));
  await expect(mapping.getByTestId('what-becomes')).toContainText(
    '2024 · Nordstadt · type not stated'
  );
  await expect(mapping.getByRole('alert')).toHaveCount(0);
});

test('a number read twice as the same harm is not read at all, and a refusal leads back', async ({
  page
}) => {
  await goToOpen(page);
  await chooseFile(page, 'a.csv', Buffer.from('date,region,killed,odd\n2024-01-03,North,4,x\n'));
  const mapping = mappingPart(page);
  await mapping.getByRole('heading', { name: 'Which column is what' }).click();
  await mapping.getByText('Harm', { exact: true }).click();
  await mapping.getByRole('button', { name: 'Add a harm' }).click();
  const second = mapping.getByRole('group', { name: 'Harm 2' });
  await second.getByLabel('Column of the number').selectOption('killed');
  await expect(page.getByTestId('found').getByRole('alert')).toContainText(
    'the column “killed” is read twice as the same harm'
  );
  await expect(page.getByTestId('settings')).toHaveCount(0);
  await second.getByLabel('Column of the number').selectOption('odd');
  await page.getByRole('radio', { name: /As illustrations/ }).check();
  await page.getByRole('button', { name: 'Read the file' }).click();
  await expect(page.getByTestId('refused')).toContainText('a.csv, line 2, column odd: “x”');
  await page.getByRole('button', { name: 'Say anew how it is to be read' }).click();
  await mapping.getByText('Harm', { exact: true }).click();
  await second.getByRole('button', { name: 'Remove' }).click();
  await readAs(page, /As illustrations/);
  await show(page);
  await expectHeadline(page, 'killed', 4);
});

test('date, region, perpetrator, type and killed open without any mapping', async ({ page }) => {
  await goToOpen(page);
  const csv = `date,region,perpetrator,type,killed
2024-01-03,North,Army,raid,4
2024-02-11,South,Northern Front,raid,3
`;
  await chooseFile(page, 'flat.csv', Buffer.from(csv));
  await expect(mappingPart(page)).not.toHaveAttribute('open');
  await readAs(page, /As illustrations/);
  await show(page);
  await expectHeadline(page, 'killed', 7);
});

for (const width of [1280, 375]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the form, ${colorScheme}, ${width} px`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await goToOpen(page);
      await chooseFile(page, 'Vorfälle.csv', table);
      const mapping = mappingPart(page);
      await mapping.getByRole('button', { name: 'Add a column of who it was' }).click();
      await mapping.getByRole('button', { name: 'Add a harm' }).click();
      const closed = mapping.locator('details:not([open]) > summary:visible');
      while ((await closed.count()) > 0) await closed.first().click();
      await expect(mapping.getByTestId('parties')).toBeVisible();
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>(
        `axe.run(document, ${JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })})`
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wider).toBeLessThanOrEqual(width);
    });
  }
}
