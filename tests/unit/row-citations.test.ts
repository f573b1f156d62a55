import { expect, test } from 'vitest';
import { incidentWords } from '$lib/figures/incident-words';
import { partyCategoryNames } from '$lib/i18n/table-words';
import { incidentSheet } from '$lib/publish/incident-sheet';
import { sourceNote } from '$lib/publish/source-notes';
import { TableDatasetFold } from '$lib/readers/table-dataset';
import { readText } from '../fixtures/read-table';
import { english, french } from '../fixtures/small';

const text = (words: string) => ({ en: words, fr: words });

async function opened() {
  const read = await readText('date,region,type,killed\n2021-03-02,North,raid,4\n');
  const fold = new TableDatasetFold();
  fold.add(read);
  const dataset = fold.finish({
    id: 'local-0123456789ab',
    title: text('Raids'),
    description: text(''),
    documentedBy: text('An invented monitor'),
    version: '0123456789ab',
    sha256: '',
    licence: { name: 'not known', url: '' },
    selection: 'systematic',
    file: 'raids.csv',
    categories: partyCategoryNames,
    typeNames: {},
    notes: []
  });
  const [incident] = read.incidents;
  if (!dataset || !incident) throw new Error('nothing was read');
  return { dataset, incident };
}

test.each([
  [english, 'row 2 of the file'],
  [french, 'ligne 2 du fichier']
])('an incident from a table cites its row, and no characters', async (i18n, row) => {
  const { dataset, incident } = await opened();
  expect(incidentWords(incident, dataset, i18n).passages).toEqual([row]);
  const note = sourceNote(incident, dataset, i18n);
  expect(note).toMatch(new RegExp(`Raids.*${row}\\.$`));
  const { header, rows } = incidentSheet([incident], dataset, i18n, []);
  expect(rows[0]?.[header.indexOf(i18n.words.incident.passage)]).toBe(row);
});
