import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { en } from '$lib/i18n/en';
import { fr } from '$lib/i18n/fr';
import { templateWords } from '$lib/i18n/template-words';
import { about, atLeast, between, exactly, notStated } from '$lib/model/count';
import { notStatedCell, ownColumns, ownValues } from '$lib/model/own-table';
import { languages, type Language } from '$lib/model/text';
import { templateCsv, templateXlsx } from '$lib/publish/template/template-file';
import { listsIn } from '$lib/publish/template/template-sheets';
import { filledCsv, filledXlsx, headersIn, type Filled } from '../fixtures/filled-template';
import { readAll, tableIn } from '../fixtures/read-file';
import { readRows } from '../fixtures/read-table';
import { fileOf } from '../fixtures/source-file';
import { faultIn } from '../render/well-formed';

const partsOf = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(templateXlsx(language))).map(([path, bytes]) => [
      path,
      strFromU8(bytes)
    ])
  );

const sheetOf = (language: Language, number = 1): string =>
  partsOf(language)[`xl/worksheets/sheet${number}.xml`] ?? '';

const file = {
  xlsx: (language: Language, rows: readonly Filled[]) =>
    fileOf('table.xlsx', filledXlsx(language, rows)),
  csv: (language: Language, rows: readonly Filled[]) =>
    fileOf('table.csv', filledCsv(language, rows))
};

const everyWay = languages.flatMap((language) =>
  (['xlsx', 'csv'] as const).map((format) => [language, format] as const)
);

const full: Readonly<Record<Language, readonly Filled[]>> = {
  en: [
    {
      id: 'a-1',
      title: 'Raid on a market',
      date: '2023-04',
      date_means: 'within',
      type: 'armed attack',
      place: 'Millbrook',
      district: 'Northport',
      region: 'North',
      latitude: '12.5',
      longitude: '-3.25',
      where_precision: 'district',
      perpetrator: 'Hill Militia; Army of Arland; River Band',
      attribution: 'stated; suspected; inferred',
      victims: 'civilians',
      killed: 'at least 40',
      injured: 'about 300',
      abducted: '12',
      disappeared: 'not stated',
      detained: '10–20',
      sexually_assaulted: '3',
      displaced: 'about 1000',
      exiled: '1',
      dismissed: '2',
      source: 'Arland Herald'
    },
    {
      id: 'a-2',
      date: '2023-08/2023-12',
      date_means: 'duration',
      type: 'blockade',
      victims: 'combatants'
    },
    { id: 'a-3', date: '2023', place: 'Southford', where_precision: 'unknown', killed: '0' }
  ],
  fr: [
    {
      id: 'a-1',
      title: 'Raid on a market',
      date: '2023-04',
      date_means: 'dans l’intervalle',
      type: 'attaque armée',
      place: 'Millbrook',
      district: 'Northport',
      region: 'North',
      latitude: '12,5',
      longitude: '-3,25',
      where_precision: 'district',
      perpetrator: 'Hill Militia ; Army of Arland ; River Band',
      attribution: 'énoncée ; soupçonnée ; déduite',
      victims: 'civils',
      killed: 'au moins 40',
      injured: 'environ 300',
      abducted: '12',
      disappeared: 'non précisé',
      detained: '10–20',
      sexually_assaulted: '3',
      displaced: 'environ 1000',
      exiled: '1',
      dismissed: '2',
      source: 'Arland Herald'
    },
    {
      id: 'a-2',
      date: '2023-08/2023-12',
      date_means: 'durée',
      type: 'blockade',
      victims: 'combattants'
    },
    { id: 'a-3', date: '2023', place: 'Southford', where_precision: 'inconnue', killed: '0' }
  ]
};

test.each(everyWay)(
  'filled in in every column (%s, %s), it says the same',
  async (language, format) => {
    const { rows, said } = await readAll(file[format](language, full[language]));
    const { recognition, incidents, problems, perpetrators } = await readRows(rows);
    expect(said).toEqual([]);
    expect(problems).toEqual([]);
    expect(recognition.format).toBe('template');
    expect(perpetrators.map(({ name }) => name.en)).toEqual([
      'Hill Militia',
      'Army of Arland',
      'River Band'
    ]);
    const [first, second, third] = incidents;
    const text = (words: string) => ({ en: words, fr: words });
    expect(first).toEqual({
      id: 'a-1',
      type: 'armed-attack',
      title: text('Raid on a market'),
      description: text(''),
      status: undefined,
      when: {
        edtf: '2023-04',
        means: 'within',
        start: new Date('2023-04-01'),
        end: new Date('2023-04-30')
      },
      documented: undefined,
      where: {
        places: [
          {
            name: 'Millbrook',
            district: 'Northport',
            region: 'north',
            basis: 'stated',
            coordinates: { latitude: 12.5, longitude: -3.25 }
          }
        ],
        precision: 'district'
      },
      involvements: [
        { perpetrator: 'hill-militia', attribution: 'stated' },
        { perpetrator: 'army-of-arland', attribution: 'suspected' },
        { perpetrator: 'river-band', attribution: 'inferred' }
      ],
      harms: [
        ['killed', atLeast(40)] as const,
        ['injured', about(300)] as const,
        ['abducted', exactly(12)] as const,
        ['disappeared', notStated] as const,
        ['detained', between(10, 10, 20)] as const,
        ['sexually-assaulted', exactly(3)] as const,
        ['displaced', about(1000)] as const,
        ['exiled', exactly(1)] as const,
        ['dismissed', exactly(2)] as const
      ].map(([harm, count]) => ({
        harm,
        victims: 'civilian',
        group: text(''),
        count,
        women: undefined,
        children: undefined
      })),
      citations: [expect.objectContaining({ paragraph: 2, cites: text('Arland Herald') })]
    });
    expect(second).toMatchObject({
      type: 'blockade',
      when: { edtf: '2023-08/2023-12', means: 'duration' },
      involvements: [],
      harms: []
    });
    expect(third).toMatchObject({
      type: 'not-stated',
      when: { edtf: '2023', means: 'within' },
      where: { precision: 'unknown' },
      harms: []
    });
  }
);

test.each(everyWay)(
  'nobody fills it in (%s, %s): it is a table of no incidents',
  async (language, format) => {
    const bytes = format === 'csv' ? templateCsv(language) : templateXlsx(language);
    const { rows, said } = await readAll(fileOf(`table.${format}`, bytes));
    expect(said).toEqual([]);
    expect(rows.map(({ cells }) => cells)).toEqual([headersIn(language)]);
    const { recognition, counts } = await readRows(rows);
    expect(recognition.format).toBe('template');
    expect(counts.rows).toBe(0);
  }
);

test.each(languages)('the invented examples (%s) are read without a problem', async (language) => {
  const { examples } = templateWords[language];
  const { rows } = await readAll(file.xlsx(language, examples));
  const { incidents, problems } = await readRows(rows);
  expect(problems).toEqual([]);
  expect(incidents.map(({ type, when }) => [type, when.edtf])).toEqual([
    ['armed-attack', '2023-04'],
    ['arrest', '2023-08/2023-12']
  ]);
  expect(incidents.map(({ involvements }) => involvements.map((one) => one.attribution))).toEqual([
    ['stated', 'suspected'],
    ['stated']
  ]);
});

test.each(languages)(
  'every example of a column (%s) can be read in that column',
  async (language) => {
    const { columns } = templateWords[language];
    const row = Object.fromEntries(ownColumns.map((column) => [column, columns[column].example]));
    const { rows } = await readAll(file.csv(language, [row]));
    const { incidents, problems } = await readRows(rows);
    expect(problems).toEqual([]);
    expect(incidents[0]?.harms).toHaveLength(9);
    expect(incidents[0]?.where.places[0]?.coordinates).toEqual({
      latitude: 12.5,
      longitude: -3.25
    });
  }
);

test.each(languages)(
  'its first sheet (%s) is the one that is read, and its first row stays',
  async (language) => {
    const { dialect } = await tableIn(fileOf('table.xlsx', templateXlsx(language)));
    expect(dialect.sheet?.value).toBe(templateWords[language].sheets.incidents);
    expect(sheetOf(language)).toContain('<pane ySplit="1" topLeftCell="A2"');
  }
);

test.each(languages)('every part of the workbook (%s) is well-formed', (language) => {
  const parts = Object.entries(partsOf(language));
  expect(parts.length).toBeGreaterThan(8);
  for (const [path, xml] of parts) {
    expect([path, faultIn(xml.replace(/^<\?xml[^>]*\?>\n/, ''))]).toEqual([path, undefined]);
  }
});

test.each(languages)(
  'every column with few words offers them from the sheet of lists (%s)',
  async (language) => {
    const xml = sheetOf(language);
    const { lists } = templateWords[language].sheets;
    const validations = [...xml.matchAll(/<dataValidation [^>]*>(?:<formula1>([^<]*))?/g)];
    expect(validations).toHaveLength(ownColumns.length);
    const listSheet = fileOf('table.xlsx', templateXlsx(language));
    const { cells } = await readAll(listSheet, { sheet: lists });
    for (const [column, words] of listsIn(language)) {
      const [whole = '', source = ''] = validations[ownColumns.indexOf(column)] ?? [];
      const [, letter = '', last = ''] =
        new RegExp(`^${lists}!\\$([A-Z])\\$2:\\$\\1\\$(\\d+)$`).exec(source) ?? [];
      const at = letter.charCodeAt(0) - 65;
      expect(whole).toContain('type="list"');
      expect(cells.slice(1, Number(last)).map((row) => row[at])).toEqual(words);
    }
  }
);

test.each(languages)(
  'what a cell tells before it is filled in (%s) is no longer than spreadsheets allow',
  (language) => {
    const xml = sheetOf(language);
    const longest = { promptTitle: 32, prompt: 255, error: 255 };
    for (const [name, most] of Object.entries(longest)) {
      const texts = [...xml.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(
        ([, text]) => text
      );
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(text?.length).toBeLessThanOrEqual(most);
    }
  }
);

test.each(languages)('dates and numbers of people (%s) stand in columns of text', (language) => {
  const columns = [...sheetOf(language).matchAll(/<col [^>]*style="(\d)"/g)].map(
    ([, style]) => style
  );
  const plain = ownColumns.filter((_, at) => columns[at] === '0');
  expect(plain).toEqual(['latitude', 'longitude']);
  expect(partsOf(language)['xl/styles.xml']).toContain('<xf numFmtId="49"');
});

test.each(languages)('the same bytes are made every time (%s)', (language) => {
  expect(templateXlsx(language)).toEqual(templateXlsx(language));
  expect(partsOf(language)['docProps/core.xml']).toContain('2026-11-25T00:00:00Z');
});

test('the words for types and attributions are those of the pages', () => {
  for (const [id, name] of ownValues.type) {
    expect([name.en, name.fr]).toEqual([en.types[id], fr.types[id]]);
  }
  for (const [id, name] of ownValues.attribution) {
    expect([name.en, name.fr]).toEqual([en.attributions[id], fr.attributions[id]]);
  }
});

test.each([
  ['présumée', 'suspected'],
  ['Soupçonné', 'suspected'],
  ['DEDUITE', 'inferred'],
  ['', 'stated']
])('an attribution written “%s” is %s', async (attribution, meant) => {
  const row = { date: '2023', perpetrator: 'Army of Arland', attribution };
  const { rows } = await readAll(file.csv('fr', [row]));
  const { incidents } = await readRows(rows);
  expect(incidents[0]?.involvements.map((one) => one.attribution)).toEqual([meant]);
});

test.each(languages)(
  'the word for a number that is not given (%s) is read as such',
  async (language) => {
    const { rows } = await readAll(
      file.csv(language, [{ date: '2023', killed: notStatedCell[language] }])
    );
    const { incidents } = await readRows(rows);
    expect(incidents[0]?.harms.map(({ count }) => count)).toEqual([notStated]);
  }
);
