import { figure, openDashboard, type ChartId } from './dashboard';
import { expect, type Locator, type Page } from './test';

/** Opens a dashboard and on it the dialog of a figure. */
export async function openDialog(
  page: Page,
  id: ChartId,
  address = '/mali-2023'
): Promise<Locator> {
  await noteDrawings(page);
  await openDashboard(page, address);
  return openedDialog(page, id);
}

export async function openedDialog(page: Page, id: ChartId): Promise<Locator> {
  await figure(page, id)
    .getByText(/^(Publish|Publier)…$/)
    .click();
  const dialog = page.getByTestId('publish-dialog');
  await expect(dialog.getByTestId('publish-preview')).toBeVisible();
  return dialog;
}

/** Keeps the last SVG that the page has made an address for; the policy lets nobody fetch it. */
const noteDrawings = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (object: Blob | MediaSource) => {
      if (object instanceof Blob && object.type === 'image/svg+xml') {
        void object.text().then((svg) => (document.documentElement.dataset['drawn'] = svg));
      }
      return make(object);
    };
  });

/** The picture that the preview shows, as SVG. */
export const drawn = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset['drawn'] ?? '');

export const expectDrawn = (page: Page, words: RegExp | string): Promise<void> =>
  expect(async () => {
    if (typeof words === 'string') expect(await drawn(page)).toContain(words);
    else expect(await drawn(page)).toMatch(words);
  }).toPass();

/** The address of a file in the dialog. */
export const fileHref = async (dialog: Locator, format: string): Promise<URL> => {
  const link = dialog.getByTestId('publish-files').getByRole('link', { name: format, exact: true });
  return new URL((await link.getAttribute('href')) ?? '', 'http://localhost');
};
