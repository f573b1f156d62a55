import readSheet from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { inventDataset, inventIncidents, text, type Sketch } from '$lib/gallery/invent';
import { atLeast, between, exactly, notStated } from '$lib/model/count';
import { sheetToCsv } from '$lib/publish/csv';
import { datasetNotes } from '$lib/publish/dataset-notes';
import { figureSheet } from '$lib/publish/figure-sheet';
import { incidentSheet } from '$lib/publish/incident-sheet';
import type { Sheet } from '$lib/publish/sheet';
import { sheetToXlsx } from '$lib/publish/xlsx';
import { readCsv } from '$lib/readers/csv';
import { defaultView } from '$lib/view/view';
import { english, figureOf, french } from '../fixtures/small';

const sheet = (rows: Sheet['rows'], notes: readonly string[] = []): Sheet => ({
  name: 'a sheet',
  title: 'A title',
  header: ['id', 'number'],
  rows,
  notes
});

/** The table of a CSV, without title and notes. */
const linesOf = (rows: Sheet['rows']) =>
  sheetToCsv(sheet(rows)).split('\n').slice(1, -3).join('\n');

test('cells with commas, quotes or line breaks are quoted, and quotes doubled (RFC 4180)', () => {
  expect(linesOf([['a, b', 1]])).toBe('"a, b",1');
  expect(linesOf([['say "no"', 1]])).toBe('"say ""no""",1');
  expect(linesOf([['two\nlines', 1]])).toBe('"two\nlines",1');
});

test('a CSV begins with a byte-order mark and is read back as it was', () => {
  const csv = sheetToCsv(sheet([['Déplacés, “là”', 1]]));
  expect(csv.startsWith('\ufeffid,number\n')).toBe(true);
  expect(readCsv(csv, 'a.csv').rows[0]?.cells).toEqual(['Déplacés, “là”', '1']);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
  'a text that a spreadsheet would run is made harmless: %j',
  (formula) => {
    const [row] = readCsv(sheetToCsv(sheet([[formula, 1]])), 'a.csv').rows;
    expect(row?.cells[0]).toBe(`'${formula}`);
  }
);

test('a formula after a semicolon, which ends a cell in French programs, is harmless, too', () => {
  expect(linesOf([['killed;=1+1; -2', 1]])).toBe("killed;'=1+1; -2,1");
  expect(linesOf([['＝1+1', 1]])).toBe("'＝1+1,1");
});

test('a formula in a heading, a title or a note is harmless, too', () => {
  const csv = sheetToCsv({ ...sheet([], ['=note']), title: '=title', header: ['=head'] });
  expect(csv).toBe("\ufeff'=head\n\n'=title\n'=note\n");
});

test('numbers stay numbers, negative ones too, and nothing is an empty cell', () => {
  expect(linesOf([[null, -5]])).toBe(',-5');
});

const sketches: readonly Sketch[] = [
  {
    when: '2021-01-05',
    where: ['QM-N'],
    by: ['army', ['red-band', 'suspected']],
    harms: [
      ['killed', 'civilian', between(2, 3, 5)],
      ['killed', 'combatant', atLeast(1)]
    ]
  },
  { when: '2021-02', where: [], harms: [['injured', 'unknown', notStated]] },
  { when: '2021-03', by: ['police'], harms: [['killed', 'civilian', exactly(7)]] }
];

const figure = figureOf('casualties-by-perpetrator', sketches);

test('a figure’s sheet holds ranges, words, notes, citation and version', () => {
  const csv = sheetToCsv(figureSheet(figure, english));
  const [header, government, army] = csv.replace('\ufeff', '').split('\n');
  expect(header).toBe(
    'Perpetrator,As worded,Lowest,Best,Highest,Incidents,Approximate contributions,Contributions without a number,Alone,Jointly,Suspected or inferred'
  );
  expect(government).toBe('Government,at least 11 in 2 incidents,10,11,open,2,0,0,7,4,0');
  expect(army).toContain('Government: Army,');
  expect(csv).toContain(figure.summary);
  expect(csv).toContain(figure.notes[0]);
  expect(csv).toContain('dataset version 0123456789ab');
  expect(csv).toContain('https://example.org/arland-2021');
  expect(csv).toContain('"People killed, by perpetrator, in the incidents documented by');
});

test('a workbook read back holds the same table, with texts as texts and numbers as numbers', async () => {
  const formula = {
    ...figureSheet(figure, french),
    header: ['=1+1', 'b'],
    rows: [['=SUM(A1)', 12]]
  };
  const [read] = await readSheet(Buffer.from(await sheetToXlsx(formula)));
  expect(read?.sheet).toBe('casualties-by-perpetrator');
  expect(read?.data.slice(0, 2)).toEqual([
    ['=1+1', 'b'],
    ['=SUM(A1)', 12]
  ]);
  const below = read?.data.flat().join('\n');
  expect(below).toContain(figureSheet(figure, french).title);
  expect(below).toContain('0123456789ab');
});

test('incidents are listed with their harms, how sure they are, and the passage', () => {
  const dataset = inventDataset({
    categories: [{ id: 'government', name: text('=Government') }]
  });
  const notes = datasetNotes({
    dataset,
    view: { ...defaultView, regions: ['QM-N'] },
    i18n: english,
    link: 'https://example.org/'
  });
  const { header, rows } = incidentSheet(inventIncidents(sketches), dataset, english, notes);
  expect(header).toContain('killed: Highest');
  const first = Object.fromEntries(header.map((name, column) => [name, rows[0]?.[column]]));
  expect(first).toMatchObject({
    id: 'incident-1',
    When: '5 January 2021',
    EDTF: '2021-01-05',
    Region: 'North',
    Perpetrators: 'Army; Red Band (suspected)',
    killed: '3 (2–5) (civilian); at least 1 (combatant)',
    'killed: Lowest': 3,
    'killed: Highest': 'open',
    injured: '',
    'injured: Lowest': null,
    Passage: 'An invented section, paragraph 1 (0–80)'
  });
  expect(rows[1]?.[header.indexOf('injured')]).toMatch(/^number not stated \(/);
  expect(notes[0]).toBe('Chosen: North.');
  expect(notes.join(' ')).toContain('dataset version 0123456789ab');
});
