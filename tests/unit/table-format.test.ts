import { expect, test } from 'vitest';
import { formatReasons, tableFormats } from '$lib/model/event-table';
import { tableWords } from '$lib/i18n/table-words';
import { parseMapping } from '$lib/readers/mapping';
import { templateColumns } from '$lib/readers/formats/template';
import { mappingAs, recogniseTable } from '$lib/readers/table-format';
import { currentColumns, raid } from '../fixtures/invented-acled';
import { csvText } from '../fixtures/csv-text';
import { readRows, readText, rowsOf, rowsOfCells } from '../fixtures/read-table';
import { told } from '../fixtures/told';

const flat = `date,region,perpetrator,type,killed
2021-03-02,North,Northern Front,raid,4
2021-03-05,South,Unknown,raid,
2021-04,North,Army; suspected Hill Militia,bombing,at least 12
`;

test('a flat table of date, region, perpetrator, type and killed opens without any mapping', async () => {
  const { recognition, incidents, problems, regions } = await readText(flat);
  expect(recognition.format).toBe('flat');
  expect(problems).toEqual([]);
  expect(incidents.map(told)).toEqual([
    'killed unknown 4 by northern-front:stated',
    'killed unknown ? by ',
    'killed unknown 12+ by army:stated, hill-militia:suspected'
  ]);
  expect(incidents.map(({ title, type, when }) => [title.en, type, when.edtf])).toEqual([
    ['raid, North', 'raid', '2021-03-02'],
    ['raid, South', 'raid', '2021-03-05'],
    ['bombing, North', 'bombing', '2021-04']
  ]);
  expect(regions.map(({ code, name }) => [code, name.en])).toEqual([
    ['north', 'North'],
    ['south', 'South']
  ]);
});

test('a flat table in French opens, too', async () => {
  const { recognition, incidents, problems } = await readText(
    `Date des faits,Région,Auteurs présumés,Nature,Civils tués,Blessés
31 décembre 2020,Nord,Forces armées,raid,4,
1er août 2020,Sud,Inconnu,raid,0,environ 30
`
  );
  expect(recognition.format).toBe('flat');
  expect(problems).toEqual([]);
  expect(incidents.map(told)).toEqual([
    'killed civilian 4 by forces-armees:stated',
    'injured unknown ~30 by '
  ]);
});

test('low, best and high, parts by status, women and children', async () => {
  const { incidents, problems } = await readText(
    `date,region,killed,killed_low,killed_high,civilians killed,women killed
2021-03-02,North,10,8,15,4,
2021-03-03,North,10,8,,,3
2021-03-04,North,10,12,15,,
`
  );
  expect(incidents.map(told)).toEqual([
    'killed civilian 4, killed unknown 4/6/11 by ',
    'killed unknown 8/10/Infinity by ',
    'killed unknown 10/10/15 by '
  ]);
  expect(incidents[1]?.harms[0]?.women).toBe(3);
  expect(problems.map(({ code, value }) => [code, value])).toEqual([
    ['range-widened', '12, 10, 15']
  ]);
});

test('HXL hashtags in any order of columns and attributes, with stray blanks', async () => {
  const { recognition, incidents, problems } = await readText(
    `Morts,Quand,Où,Qui,Blessés,Lat,Lon,Femmes
#affected +killed , #date + occurred,#adm1+name,#group +perp+name,#affected+injured,#geo + lat,#geo+lon,#affected+f+killed
4,2021-03-02,North,"Army, Hill Militia",1,12.5,-3.25,2
`
  );
  expect(recognition.format).toBe('hxl');
  expect(problems).toEqual([]);
  expect(incidents.map(told)).toEqual([
    'killed unknown 4, injured unknown 1 by army:stated, hill-militia:stated'
  ]);
  expect(incidents[0]?.where.places[0]).toMatchObject({
    region: 'north',
    coordinates: { latitude: 12.5, longitude: -3.25 }
  });
});

test('a first and a second group are the sides of a fight, and nobody is the perpetrator', async () => {
  const { incidents } = await readText(
    `when,where,a,b,dead
#date+start,#adm1+name,#group+name+first,#group+second+name,#affected+killed
2021-03-02,North,Army,Northern Front,4
`
  );
  expect(incidents.map(told)).toEqual(['killed unknown 4 by ']);
  expect(incidents[0]?.description.en).toBe('Army – Northern Front');
});

test('hashtags without a header above them are enough', async () => {
  const { recognition, incidents } = await readText(
    '#date,#adm1,#affected+killed\n2021-03,North,4\n'
  );
  expect(recognition.layout.above).toBe(1);
  expect(incidents.map(({ when }) => when.edtf)).toEqual(['2021-03']);
});

test('our own table is known by its columns, and says everything about an incident', async () => {
  const row = {
    id: 'a',
    title: 'Raid on a market',
    date: '2021-03-02/2021-03-04',
    date_means: 'duration',
    type: 'raid',
    region: 'North',
    perpetrator: 'Army; Hill Militia',
    attribution: 'stated; suspected',
    victims: 'civilians',
    killed: 'about 30',
    detained: 'unknown'
  };
  const { recognition, incidents, problems } = await readText(csvText(templateColumns, [row]));
  expect(recognition.format).toBe('template');
  expect(problems).toEqual([]);
  expect(incidents.map(told)).toEqual([
    'killed civilian ~30, detained civilian ? by army:stated, hill-militia:suspected'
  ]);
  expect(incidents[0]?.when).toMatchObject({ edtf: '2021-03-02/2021-03-04', means: 'duration' });
});

test('lines above the header are passed over, and told of', async () => {
  const { recognition, incidents, counts } = await readText(`Export of 3 May\n,,\n${flat}`);
  expect(recognition.reasons.map(({ code }) => code)).toContain('rows-above');
  expect(counts.rows).toBe(3);
  expect(incidents).toHaveLength(3);
});

test('cells of a sheet come as dates and numbers, and are read as well', async () => {
  const { incidents, problems } = await readRows(
    rowsOfCells([
      ['Date', 'Region', 'Killed', 'Latitude', 'Longitude', 'ID'],
      [new Date('2021-03-02T00:00:00Z'), 'North', 4, 12.5, -3.25, 17],
      [44_258, 'North', null, null, null, 18],
      [2021, 'North', 0, null, null, 19]
    ])
  );
  expect(problems).toEqual([]);
  expect(incidents.map(({ id, when }) => [id, when.edtf])).toEqual([
    ['17', '2021-03-02'],
    ['18', '2021-03-03'],
    ['19', '2021']
  ]);
  expect(incidents.map(told)).toEqual(['killed unknown 4 by ', 'killed unknown ? by ', ' by ']);
});

test('columns without names are mapped by their positions', async () => {
  const { incidents } = await readText('2021-03-02,4\n2021-03-03,1\n', {
    mapping: ({ mapping }) => ({
      ...mapping,
      date: { start: 0, order: 'dmy' },
      harms: [{ harm: 'killed', victims: 'civilian', best: 1, blank: 'none', means: 'exactly' }]
    })
  });
  expect(incidents.map(told)).toEqual(['killed civilian 4 by ', 'killed civilian 1 by ']);
});

test('a table that nobody knows is left to be mapped, with what its values suggest', () => {
  const { format, reasons, mapping } = recogniseTable(
    rowsOf('a,b,c\n2 May 2021,12.50,-3.25\n3 May 2021,12.75,-3.50\n')
  );
  expect(format).toBeUndefined();
  expect(reasons.map(({ code }) => code)).toEqual(['nothing-known']);
  expect(mapping).toMatchObject({ date: { start: 'a' }, latitude: 'b', longitude: 'c' });
});

test('an empty table, and one of nothing but numbers, have no format', () => {
  expect(recogniseTable([]).format).toBeUndefined();
  expect(recogniseTable(rowsOf('1,2\n3,4\n')).format).toBeUndefined();
});

test('dates that do not show their order are told of', () => {
  const { reasons } = recogniseTable(rowsOf('date,region,killed\n01/02/2021,North,1\n'));
  expect(reasons).toContainEqual({ code: 'order-unsure', columns: ['date'] });
});

test('what was recognised can be overruled', async () => {
  const { incidents } = await readText(csvText(currentColumns, [raid]), {
    mapping: ({ layout }) => mappingAs('flat', layout, [])
  });
  expect(incidents.map(told)).toEqual(['killed unknown 4 by northern-front:stated']);
});

test('a mapping is plain JSON and comes back as it was; other JSON is no mapping', () => {
  const { mapping } = recogniseTable(rowsOf(csvText(currentColumns, [raid])));
  expect(parseMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  expect(parseMapping({ ...mapping, format: 'other' })).toBeUndefined();
  expect(parseMapping({ ...mapping, categories: { Army: 'friends' } })).toBeUndefined();
  expect(parseMapping(null)).toBeUndefined();
});

test('a column that a kept mapping names and a table lacks is told of once', async () => {
  const { problems, incidents } = await readText('date,place\n2021-03-02,Millbrook\n', {
    mapping: ({ mapping }) => ({ ...mapping, region: 'Province', type: 'Province' })
  });
  expect(problems).toEqual([{ code: 'column-missing', file: 'events.csv', column: 'Province' }]);
  expect(incidents).toHaveLength(1);
});

test('formats, reasons and conventions have words in both languages', () => {
  for (const format of tableFormats) {
    expect(tableWords.en.formats[format]).not.toBe('');
    expect(tableWords.fr.conventions[format].length).toBe(tableWords.en.conventions[format].length);
  }
  for (const code of formatReasons) {
    const [en, fr] = [tableWords.en.reasons[code]('x'), tableWords.fr.reasons[code]('x')];
    expect(fr).not.toBe(en);
    expect(fr).not.toMatch(/« | »| [:;?!]|'/);
  }
});

test('a table with one actor a row is of ACLED where it has the identifiers of ACLED', async () => {
  const { recognition, incidents, problems } =
    await readText(`event_id_cnty,event_date,event_type,actor,admin1,fatalities
A1,2020-07-31,Battles,Northern Front,North,4
A1,2020-07-31,Battles,Army of Arland,North,4
`);
  expect(recognition.format).toBe('acled');
  expect(incidents.map(({ description }) => description.en)).toEqual([
    'Army of Arland – Northern Front'
  ]);
  expect(problems).toMatchObject([{ code: 'row-per-actor', value: '1', expected: '1' }]);
});

test('rows by actor without the identifiers of their events are left to be mapped, and why is told', async () => {
  const { recognition } = await readText(`event_date,event_type,actor,inter,country,fatalities
2020-07-31,Battles,Northern Front,2,Arland,4
2020-07-31,Battles,Army of Arland,1,Arland,4
`);
  expect(recognition.format).toBeUndefined();
  expect(recognition.reasons).toContainEqual({
    code: 'event-ids-missing',
    columns: ['event_id_cnty']
  });
});
