import { expect, test } from 'vitest';
import { ucdpColumns } from '$lib/readers/formats/ucdp';
import { csvText } from '../fixtures/csv-text';
import { readText } from '../fixtures/read-table';
import { told } from '../fixtures/told';

/** An invented massacre. */
const massacre: Readonly<Record<string, string>> = {
  id: '9001',
  year: '2021',
  type_of_violence: '3',
  dyad_name: 'Northern Front - Civilians',
  side_a: 'Northern Front',
  side_b: 'Civilians',
  number_of_sources: '-1',
  source_office: 'Arland Herald',
  source_headline: 'A headline with a name',
  where_prec: '1',
  where_coordinates: 'Millbrook village',
  adm_1: 'North',
  adm_2: 'Northport',
  latitude: '12.5',
  longitude: '-3.25',
  geom_wkt: 'POINT (-3.25 12.5)',
  country: 'Arland',
  region: 'Africa',
  event_clarity: '1',
  date_prec: '1',
  date_start: '2021-03-02 00:00:00.000',
  date_end: '2021-03-02 00:00:00.000',
  deaths_a: '0',
  deaths_b: '0',
  deaths_civilians: '6',
  deaths_unknown: '0',
  best: '6',
  high: '8',
  low: '5'
};

const read = (...rows: readonly Readonly<Record<string, string>>[]) =>
  readText(csvText(ucdpColumns, rows));

test('an event with all that it says', async () => {
  const { recognition, incidents, problems } = await read(massacre);
  expect(recognition.format).toBe('ucdp');
  expect(problems).toEqual([]);
  expect(incidents).toMatchObject([
    {
      id: '9001',
      type: 'one-sided',
      title: { en: 'Northern Front - Civilians, Millbrook village' },
      when: { edtf: '2021-03-02' },
      where: { precision: 'place', places: [{ name: 'Millbrook village', region: 'arland-north' }] }
    }
  ]);
  expect(incidents.map(told)).toEqual(['killed civilian 5/6/8 by northern-front:stated']);
  expect(JSON.stringify(incidents)).not.toContain('headline');
});

test('a candidate file without a header tells the same', async () => {
  const [, ...lines] = csvText(ucdpColumns, [massacre]).split('\n');
  const { recognition, incidents, counts } = await readText(lines.join('\n'));
  expect(recognition.format).toBe('ucdp');
  expect(recognition.reasons.map(({ code }) => code)).toEqual(['columns-in-order']);
  expect(counts.rows).toBe(1);
  expect(incidents).toEqual(
    (await read(massacre)).incidents.map((incident) => ({
      ...incident,
      citations: incident.citations.map((citation) => ({ ...citation, paragraph: 1 }))
    }))
  );
});

test.each([
  ['1', '2021-03-02', '2021-03-02', '2021-03-02'],
  ['2', '2021-03-02', '2021-03-04', '2021-03-02/2021-03-04'],
  ['3', '2021-03-02', '2021-03-08', '2021-03-02/2021-03-08'],
  ['3', '2021-03-10', '2021-03-10', '2021-03-07/2021-03-13'],
  ['4', '2021-03-01', '2021-03-31', '2021-03'],
  ['4', '2021-03-06', '2021-03-31', '2021-03-06/2021-03-31'],
  ['5', '2021-01-01', '2021-12-31', '2021'],
  ['5', '2021-07-15', '2021-08-26', '2021-07-15/2021-08-26']
])('date_prec %s from %s to %s is %s', async (date_prec, date_start, date_end, edtf) => {
  const { incidents } = await read({ ...massacre, date_prec, date_start, date_end });
  expect(incidents[0]?.when).toMatchObject({ edtf, means: 'within' });
});

test.each([
  ['1', 'state-based', ''],
  ['2', 'non-state', ''],
  ['3', 'one-sided', 'northern-front:stated'],
  ['2.0', 'non-state', ''],
  ['3.0', 'one-sided', 'northern-front:stated']
])('the perpetrator where type_of_violence is %s', async (type_of_violence, type, by) => {
  const { incidents } = await read({ ...massacre, type_of_violence });
  expect(incidents[0]?.type).toBe(type);
  expect(incidents.map((one) => told(one).split(' by ')[1])).toEqual([by]);
  expect(incidents[0]?.description.en).toBe('Northern Front – Civilians');
});

test('days and months that a spreadsheet has exchanged are told apart by any date of the file', async () => {
  const { incidents, problems } = await read(
    { ...massacre, date_prec: '2', date_start: '3/2/2021', date_end: '3/4/2021' },
    { ...massacre, id: '9002', date_prec: '5', date_start: '1/1/2021', date_end: '12/31/2021' }
  );
  expect(problems).toEqual([]);
  expect(incidents.map(({ when }) => when.edtf)).toEqual(['2021-03-02/2021-03-04', '2021']);
});

test('codes that a data frame has given a decimal are the codes they were', async () => {
  const { incidents, problems } = await read(
    { ...massacre, date_prec: '1.0', where_prec: '1.0' },
    { ...massacre, id: '9002', date_prec: '4.0', date_start: '2021-03-02', where_prec: '4.0' }
  );
  expect(problems).toEqual([]);
  expect(incidents.map(({ when, where }) => [when.edtf, where.precision])).toEqual([
    ['2021-03-02', 'place'],
    ['2021-03', 'region']
  ]);
});

test('a side that begins “Government of” is a government, any other an armed group', async () => {
  const { perpetrators } = await read(
    { ...massacre, side_a: 'Government of Arland' },
    { ...massacre, id: '9002', side_a: 'XYZ' }
  );
  expect(perpetrators.map(({ category }) => category)).toEqual(['government', 'armed-groups']);
});

test.each([
  ['4', '1', '2', '1', '7', '8', '9', 'civilian 2, combatant 4/5/6, unknown 1'],
  ['0', '0', '0', '0', '0', '0', '3', 'unknown 0/0/3'],
  ['0', '0', '7', '1', '3', '8', '8', 'civilian 2/7/7, unknown 1'],
  ['0', '0', '2', '2', '0', '4', '4', 'civilian 0/2/2, unknown 0/2/2'],
  ['1', '0', '0', '0', '1', '1', '1', 'combatant 1'],
  ['0', '0', '0', '0', '0', '0', '0', '']
])(
  'deaths %s, %s, %s, %s of %s/%s/%s',
  async (deaths_a, deaths_b, deaths_civilians, deaths_unknown, low, best, high, harms) => {
    const deaths = { deaths_a, deaths_b, deaths_civilians, deaths_unknown, low, best, high };
    const { incidents, problems } = await read({ ...massacre, ...deaths });
    expect(problems).toEqual([]);
    const said = incidents.map((one) => told(one).split(' by ')[0]?.replaceAll('killed ', ''));
    expect(said).toEqual([harms]);
  }
);

test('deaths by status that add up to something else are told, and the total is kept', async () => {
  const { incidents, problems } = await read(
    { ...massacre, deaths_a: '3' },
    { ...massacre, id: '9002', deaths_civilians: '4' }
  );
  expect(incidents.map((one) => told(one).split(' by ')[0])).toEqual([
    'killed unknown 5/6/8',
    'killed civilian 3/4/6, killed unknown 2'
  ]);
  expect(problems.map(({ code, value, expected }) => [code, value, expected])).toEqual([
    ['parts-differ', '9', '6'],
    ['parts-differ', '4', '6']
  ]);
});
