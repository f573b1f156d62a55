import { csvText } from '../fixtures/csv-text';
import { actorColumns, battle, byActor, march, raid } from '../fixtures/invented-acled';
import { expectHeadline } from './dashboard';
import { chooseFile, goToOpen, readAs } from './open';
import { expect, test } from './test';

/** Three events, six rows: the second actors of all stand before the first ones. */
const events = [raid, battle, march].map(byActor);
const rows = [1, 0].flatMap((at) => events.map((actors) => ({ ...actors[at] })));

test('a file with one row per actor counts each event and its dead once, and says so', async ({
  page
}) => {
  await goToOpen(page);
  await chooseFile(page, 'actors.csv', Buffer.from(csvText(actorColumns, rows)));
  await expect(page.getByTestId('found')).toContainText('ACLED');
  await readAs(page, /Systematically/);
  await expect(page.getByTestId('opened')).toContainText(
    '6 rows: 3 read, 0 rejected, 3 duplicates. Among them, rows that name another actor of their event: 3.'
  );
  await page.getByTestId('opened').getByRole('link').first().click();
  await expectHeadline(page, 'killed', 9);
  await expect(page.getByTestId('rows')).toContainText('All 6 rows are read.');
  await page.getByTestId('rows').getByRole('link', { name: 'Which rows' }).click();
  await expect(page.getByTestId('row-counts')).toHaveText(
    '6 rows in the file = 3 read + 0 rejected + 3 about an incident already told.'
  );
  await expect(page.getByTestId('problems').getByRole('row')).toHaveCount(3); // the other: no such country
  await expect(page.getByTestId('problems')).toContainText(
    'one row per actor of an event, so rows of the same event are read together (further rows: 3, events: 3)'
  );
});
