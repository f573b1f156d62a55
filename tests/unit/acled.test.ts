import { expect, test } from 'vitest';
import { csvText } from '../fixtures/csv-text';
import {
  battle,
  currentColumns,
  named,
  olderColumns,
  oldestColumns,
  raid,
  type AcledRow
} from '../fixtures/invented-acled';
import { readText } from '../fixtures/read-table';
import { told } from '../fixtures/told';

const read = (rows: readonly AcledRow[], columns: readonly string[] = currentColumns) =>
  readText(csvText(columns, rows));

const raidTold =
  'killed unknown 4+ by northern-front:stated, river-brigade:stated, hill-brigade:stated';

test('a current export is known by its columns, and its event is read', async () => {
  const { recognition, incidents, problems, counts, regions } = await read([raid]);
  expect(recognition.format).toBe('acled');
  expect(recognition.reasons.map(({ code }) => code)).toEqual(['columns-known']);
  expect(problems).toEqual([]);
  expect(counts).toEqual({ rows: 1, read: 1, rejected: 0, duplicates: 0 });
  const [incident] = incidents;
  expect(incident).toMatchObject({
    id: 'ARL1',
    type: 'Violence against civilians',
    title: { en: 'Attack, Millbrook', fr: 'Attack, Millbrook' },
    description: { en: 'Northern Front – Civilians (Arland)' },
    when: { edtf: '2020-07-31' },
    where: {
      precision: 'place',
      places: [
        {
          name: 'Millbrook',
          district: 'Northport',
          region: 'arland-north',
          basis: 'stated',
          coordinates: { latitude: 12.5, longitude: -3.25 }
        }
      ]
    },
    citations: [{ paragraph: 2, cites: { en: 'Arland Herald; Undisclosed Source' } }]
  });
  expect(regions).toMatchObject([
    { code: 'arland-north', name: { en: 'North' }, country: { en: 'Arland' } }
  ]);
  expect(incidents.map(told)).toEqual([raidTold]);
});

test('notes, which may name people, are nowhere in what is read', async () => {
  expect(JSON.stringify(await read([raid]))).not.toContain('named person');
});

test('fatalities are the lowest figure; 0 leaves the incident without a harm', async () => {
  const rows = ['0', '1', '', 'NA'].map((fatalities, i) => ({
    ...raid,
    event_id_cnty: `ARL${i}`,
    fatalities
  }));
  const { incidents } = await read(rows);
  expect(incidents.map((incident) => told(incident).split(' by ')[0])).toEqual([
    '',
    'killed unknown 1+',
    'killed unknown ?',
    'killed unknown ?'
  ]);
});

test.each([
  ['older', olderColumns, raid],
  ['older, with codes', olderColumns, { ...raid, inter1: '2', inter2: '7', interaction: '27' }],
  [
    'oldest, in upper case',
    oldestColumns,
    named(
      { ...raid, ally_actor_1: 'River Brigade; Hill Brigade', inter1: '2', inter2: '7' },
      (name) => name.toUpperCase()
    )
  ],
  ['reordered', currentColumns.toReversed(), raid],
  ['with an index', ['', ...currentColumns], { ...raid, '': '0' }],
  [
    'older, of a data frame,',
    olderColumns,
    {
      ...raid,
      time_precision: '1.0',
      geo_precision: '1.0',
      inter1: '2.0',
      inter2: '7.0',
      interaction: '27.0',
      fatalities: '4.0'
    }
  ],
  [
    'current, literal NA,',
    currentColumns,
    { ...raid, actor2: 'NA', assoc_actor_2: 'NA', inter2: 'NA', admin3: 'NA', time_precision: 'NA' }
  ]
])('an export in the %s columns tells the same', async (_, columns, row) => {
  const { recognition, incidents, problems } = await read([row], columns);
  expect(recognition.format).toBe('acled');
  expect(problems).toEqual([]);
  expect(incidents.map(told)).toEqual([raidTold]);
  expect(incidents[0]?.where.places[0]?.region).toBe('arland-north');
});

test('an unnamed index column is told of', async () => {
  const { recognition } = await read([raid], ['', ...currentColumns]);
  expect(recognition.reasons.map(({ code }) => code)).toContain('index-column');
});

test('an HXL row below the header is no event', async () => {
  const tags = {
    event_id_cnty: '#event+code',
    event_date: '#date+occurred',
    fatalities: '#affected+killed'
  };
  const { recognition, incidents, counts } = await read([tags, raid]);
  expect(recognition.format).toBe('acled');
  expect(recognition.reasons.map(({ code }) => code)).toContain('hashtags');
  expect(counts.rows).toBe(1);
  expect(incidents.map(told)).toEqual([raidTold]);
});

test('an event told once for each actor counts once, and the side attacked is no perpetrator', async () => {
  const exchanged = {
    ...raid,
    actor1: 'Civilians (Arland)',
    assoc_actor_1: 'Farmers (Arland)',
    inter1: '7',
    actor2: 'Northern Front',
    assoc_actor_2: '',
    inter2: '2'
  };
  const { incidents, counts, problems } = await read([exchanged, raid]);
  expect(counts).toEqual({ rows: 2, read: 1, rejected: 0, duplicates: 1, further: 1 });
  expect(incidents.map(told)).toEqual([
    'killed unknown 4+ by northern-front:stated, hill-brigade:stated, river-brigade:stated'
  ]);
  expect(problems).toEqual([
    { code: 'row-per-actor', file: 'events.csv', value: '1', expected: '1' }
  ]);
});

test('an event told twice alike counts once, and the second row is told of', async () => {
  const { counts, problems } = await read([raid, raid]);
  expect(counts).toEqual({ rows: 2, read: 1, rejected: 0, duplicates: 1 });
  expect(problems).toEqual([
    {
      code: 'id-repeated',
      file: 'events.csv',
      line: 3,
      column: 'event_id_cnty',
      value: 'ARL1',
      expected: '2'
    }
  ]);
});

test.each([
  ['2020-07-31', '1', '2020-07-31'],
  ['31 December 2020', '1', '2020-12-31'],
  ['03 December 2020', '', '2020-12-03'],
  ['9-May-20', '1', '2020-05-09'],
  ['16-Feb-21', '1', '2021-02-16'],
  ['31-12-19', '1', '2019-12-31'],
  ['15 July 2020', '2', '2020-07-12/2020-07-18'],
  ['16-Feb-21', '3', '2021-02']
])('%s, known to the code “%s”, is %s', async (event_date, time_precision, edtf) => {
  const { incidents } = await read([{ ...raid, event_date, time_precision }]);
  expect(incidents[0]?.when).toMatchObject({ edtf, means: 'within' });
});

test('an unknown code of precision is told, and the date is not taken for a day', async () => {
  const { incidents, problems } = await read([{ ...raid, time_precision: '9' }]);
  expect(incidents[0]?.when.edtf).toBe('2020-07');
  expect(problems).toMatchObject([{ code: 'precision-unknown', line: 2, value: '9' }]);
});

test.each([
  ['1', 'place', true],
  ['2', 'district', true],
  ['3', 'region', false]
])('geo_precision %s is a %s', async (geo_precision, precision, located) => {
  const { incidents } = await read([{ ...raid, geo_precision }]);
  expect(incidents[0]?.where.precision).toBe(precision);
  expect(incidents[0]?.where.places[0]?.coordinates !== undefined).toBe(located);
});

const civilian = { actor2: 'Civilians (Arland)', inter2: 'Civilians', assoc_actor_1: '' };

test.each([
  ['a battle', battle, ''],
  ['a battle of old', { ...battle, event_type: 'Battle-No change of territory' }, ''],
  [
    'a bomb among civilians',
    { ...raid, ...civilian, event_type: 'Explosions/Remote violence' },
    'northern-front:stated'
  ],
  [
    'a bomb among civilians, by numbers',
    { ...raid, ...civilian, event_type: 'Remote violence', inter2: '7', civilian_targeting: '' },
    'northern-front:stated'
  ],
  [
    'a bomb that a table made from ACLED marks with a number',
    {
      ...raid,
      actor2: 'Women (Arland)',
      inter2: '',
      assoc_actor_1: '',
      event_type: 'Explosions/Remote violence',
      civilian_targeting: '1.0'
    },
    'northern-front:stated'
  ],
  ['a bomb among soldiers', { ...battle, event_type: 'Explosions/Remote violence' }, ''],
  [
    'force against protesters',
    {
      ...raid,
      event_type: 'Protests',
      sub_event_type: 'Excessive force against protesters',
      actor1: 'Protesters (Arland)',
      inter1: 'Protesters',
      assoc_actor_1: '',
      actor2: 'Police Forces of Arland',
      inter2: 'State forces',
      assoc_actor_2: ''
    },
    'police-forces-of-arland:stated'
  ],
  [
    'a protest',
    {
      ...raid,
      event_type: 'Protests',
      actor1: 'Protesters (Arland)',
      inter1: '6',
      actor2: '',
      inter2: '',
      civilian_targeting: ''
    },
    ''
  ],
  ['an attack by nobody known', { ...raid, actor1: 'NA', assoc_actor_1: '' }, '']
])('the perpetrators of %s', async (_, row, perpetrators) => {
  const { incidents } = await read([row]);
  expect(incidents.map((incident) => told(incident).split(' by ')[1])).toEqual([perpetrators]);
});

test('the sides of a battle stand in its description', async () => {
  const { incidents } = await read([battle]);
  expect(incidents[0]?.description.fr).toBe('Northern Front – Military Forces of Arland (2018-)');
});

test.each([
  ['Military Forces of Arland (2018-)', '1', 'government'],
  ['Police Forces of Arland', 'State forces', 'government'],
  ['Northern Front', '2', 'armed-groups'],
  ['Northern Front', 'Rebel group', 'armed-groups'],
  ['Red Shirts', 'Political militia', 'militias'],
  ['Hill Clan Militia', '4', 'militias'],
  ['Rioters (Arland)', '5', 'rioters'],
  ['Military Forces of Farland', '8', 'foreign-military'],
  ['Military Forces of Farland', 'External/Other forces', 'foreign-military'],
  ['Unidentified Armed Group (Arland)', '3', 'unidentified']
])('%s with the code %s is sorted under %s', async (actor1, inter1, category) => {
  const { perpetrators } = await read([{ ...raid, actor1, inter1, assoc_actor_1: '' }]);
  expect(perpetrators.map((perpetrator) => perpetrator.category)).toEqual([category]);
});

test('a list in the mapping goes before any guess', async () => {
  const { perpetrators } = await readText(csvText(currentColumns, [raid]), {
    mapping: ({ mapping }) => ({ ...mapping, categories: { 'NORTHERN front': 'government' } })
  });
  expect(perpetrators.find(({ id }) => id === 'northern-front')?.category).toBe('government');
});
