import { expect, type Locator, type Page } from './test';

/**
 * A table whose headers nobody knows. Read with “Wo” as the region, “Wer” as perpetrators separated
 * by commas and “Tote” as people killed: three incidents, 4 + 0 + 2 killed, one number not stated;
 * the last row has no date.
 */
export const unheard = `Wann;Wo;Wer;Was;Tote
2024-01-03;Nordstadt;Armee;Überfall;4
2024-02-11;Südstadt;Nordfront, Bergmiliz;Überfall;
2024-02-20;Nordstadt;Armee;Explosion;2
irgendwann;Nordstadt;Armee;Überfall;9
`;

/** The next month's, with a column more and in another order: 3 + 1 killed. */
export const nextMonth = `Nr;Tote;Was;Wer;Wo;Wann
1;3;Überfall;Armee;Nordstadt;2024-03-01
2;1;Explosion;Armee, Nordfront;Südstadt;2024-03-09
`;

export const mappingPart = (page: Page): Locator => page.getByTestId('mapping');

/** Walks by the tabulator key until an element has the focus. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    if (await element.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the tabulator key does not lead there');
}

/** Chooses an option by typing its name, the way a keyboard does it. */
export async function typeChoice(page: Page, choice: Locator, option: string): Promise<void> {
  await tabTo(page, choice);
  await page.keyboard.type(option);
  await expect(choice.locator('option:checked')).toHaveText(option);
}

/** Says by keyboard alone what the columns of the unheard-of table are. */
export async function mapByKeyboard(page: Page): Promise<void> {
  const mapping = mappingPart(page);
  await typeChoice(page, mapping.getByLabel('Region', { exact: true }), 'Wo');
  await tabTo(page, mapping.getByRole('button', { name: 'Add a column of who it was' }));
  await page.keyboard.press('Enter');
  const party = mapping.getByRole('group', { name: /^Column 1/ });
  await page.keyboard.press('Shift+Tab'); // back to what has been added
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await typeChoice(page, party.getByLabel('Column', { exact: true }), 'Wer');
  await tabTo(page, party.getByLabel('Between several names'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(',');
  await tabTo(page, mapping.getByRole('button', { name: 'Add a harm' }));
  await page.keyboard.press('Enter');
  const harm = mapping.getByRole('group', { name: 'Harm 1' });
  for (let back = 0; back < 7; back += 1) await page.keyboard.press('Shift+Tab');
  await typeChoice(page, harm.getByLabel('Column of the number'), 'Tote');
}
