import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Boundaries } from '$lib/model/boundaries';
import type { Incident } from '$lib/model/incident';
import type { Problem } from '$lib/model/problem';
import { Locator, type LoadBoundaries } from '$lib/readers/regions/locator';
import { readText } from '../fixtures/read-table';

/** The boundaries that the site serves, and which of them were asked for. */
function served() {
  const asked: string[] = [];
  const load: LoadBoundaries = async (country) => {
    asked.push(country);
    const boundaries: Boundaries = JSON.parse(
      readFileSync(`static/boundaries/${country}.json`, 'utf8')
    );
    return boundaries;
  };
  return { asked, load };
}

const offline: LoadBoundaries = async () => 'not-loaded';

/** `2 ML-7 mapped`, by region and basis. */
function placesOf(incidents: readonly Incident[]): string[] {
  const counts = new Map<string, number>();
  for (const { where } of incidents) {
    const [place] = where.places;
    const key = `${place?.region ?? '-'} ${place?.basis ?? ''}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, n]) => `${n} ${key}`).sort();
}

/** `region-mapped: Ituri, DR Congo (2) Orientale`. */
const told = (problems: readonly Problem[]): string[] =>
  problems.map(
    ({ code, value = '', rows, expected }) =>
      `${code}: ${value} (${rows})${expected === undefined ? '' : ` ${expected}`}`
  );

const rowsOf = (header: string, ...rows: readonly string[]): string =>
  [header, ...rows].join('\n') + '\n';

test('names of two countries are found in theirs, without loading anything', async () => {
  const { asked, load } = served();
  const table = rowsOf(
    'date,country,region,killed',
    '2021-03-02,Mali,Tombouctou,1',
    '2021-03-03,Mali,Timbuktu,1',
    '2021-03-04,Mali,Région de Ségou,1',
    '2021-03-05,Nigeria,Borno State,1',
    '2021-03-06,Niger,Tahoua,1'
  );
  const { incidents, problems, regions } = await readText(table, { load });
  expect(placesOf(incidents)).toEqual([
    '1 ML-4 stated',
    '1 NE-5 stated',
    '1 NG-BO stated',
    '2 ML-6 stated'
  ]);
  expect(problems).toEqual([]);
  expect(asked).toEqual([]);
  expect(regions.map(({ code, name }) => [code, name.en, name.fr])).toContainEqual([
    'NG-BO',
    'Borno State',
    'Borno State'
  ]);
});

test('what has changed, is spelt otherwise or cannot be found is told once for all its rows', async () => {
  const table = rowsOf(
    'date,country,region,killed',
    '2021-03-02,DRC,Ituri,1',
    '2021-03-03,DRC,Ituri,1',
    '2021-03-04,Nigeria,Zamfra,1',
    '2021-03-05,Ukraine,Kyiv,1',
    '2021-03-06,Sudan,West Kordofan,1',
    '2021-03-06,Sudan,West Kordofan,1',
    '2021-03-06,Arland,North,1'
  );
  const { incidents, problems } = await readText(table, { load: served().load });
  expect(placesOf(incidents)).toEqual([
    '1 NG-ZA stated',
    '1 arland-north stated',
    '1 ukraine-kyiv stated',
    '2 CD-OR mapped',
    '2 sudan-west-kordofan stated'
  ]);
  expect(told(problems)).toEqual([
    'region-mapped: Ituri, DRC (2) Orientale',
    'region-respelt: Zamfra, Nigeria (1) Zamfara',
    'region-ambiguous: Kyiv, Ukraine (1) Kyiv Oblast, Kyiv City',
    'region-unknown: West Kordofan, Sudan (2)',
    'region-without-country: North, Arland (1)'
  ]);
  expect(problems[0]).toMatchObject({ line: 2, column: 'region', file: 'events.csv' });
});

test('coordinates tell the region where no name does: inferred without one, mapped with one', async () => {
  const { asked, load } = served();
  const table = rowsOf(
    'date,country,region,latitude,longitude,killed',
    '2021-03-02,Mali,,16.27,-0.04,1', // the town of Gao
    '2021-03-03,Mali,,16.27,-0.04,1',
    '2021-03-04,Sudan,West Kordofan,11.71,28.34,1', // El Fula
    '2021-03-05,Ukraine,Kyiv,50.45,30.52,1', // the city
    '2021-03-06,Ukraine,Kyiv,49.80,30.11,1', // Bila Tserkva, in the oblast
    '2021-03-07,Nigeria,Borno,11.83,13.15,1', // Maiduguri
    '2021-03-08,Mali,,-20.5,30.1,1' // Zimbabwe
  );
  const { incidents, problems, regions } = await readText(table, { load });
  expect(placesOf(incidents)).toEqual([
    '1 - not-stated',
    '1 NG-BO stated',
    '1 SD-KS mapped',
    '1 UA-30 mapped',
    '1 UA-32 mapped',
    '2 ML-7 inferred'
  ]);
  expect(asked.sort()).toEqual(['ML', 'SD', 'UA']);
  expect(told(problems)).toEqual([
    'region-by-coordinates: West Kordofan, Sudan (1)',
    'region-by-coordinates: Kyiv, Ukraine (2)',
    'coordinates-nowhere: ML (1)',
    'region-inferred: ML (2)'
  ]);
  expect(regions.map(({ code }) => code).sort()).toEqual([
    'ML-7',
    'NG-BO',
    'SD-KS',
    'UA-30',
    'UA-32'
  ]);
});

test('without any country, coordinates are looked for in those around them', async () => {
  const { load } = served();
  const table = rowsOf(
    'date,type,latitude,longitude,killed',
    '2021-03-02,raid,11.83,13.15,1', // Maiduguri
    '2021-03-03,raid,14.89,5.27,1', // Tahoua
    '2021-03-04,raid,0,-30,1' // the Atlantic
  );
  const { incidents } = await readText(table, { load });
  expect(placesOf(incidents)).toEqual(['1 - not-stated', '1 NE-5 inferred', '1 NG-BO inferred']);
});

test('a name goes before coordinates that lie elsewhere, and that is told', async () => {
  const table = rowsOf(
    'date,country,region,latitude,longitude,killed',
    '2021-03-02,Nigeria,Borno,6.45,3.39,1', // Lagos
    '2021-03-03,Nigeria,Borno,11.83,13.15,1',
    '2021-03-04,Nigeria,Borno,11.83,-13.15,1'
  );
  const { incidents, problems } = await readText(table, { load: served().load });
  expect(placesOf(incidents)).toEqual(['3 NG-BO stated']);
  expect(told(problems)).toEqual(['region-elsewhere: Borno, Nigeria (2) Borno']);
  expect(problems[0]?.line).toBe(2);
});

test('coordinates of a country or of the sea give no region', async () => {
  const { asked, load } = served();
  const table = rowsOf(
    'date,country,region,latitude,longitude,where_prec,killed',
    '2021-03-02,Mali,,16.27,-0.04,6,1',
    '2021-03-03,Mali,,16.27,-0.04,7,1',
    '2021-03-04,Mali,,16.27,-0.04,4,1'
  );
  const mapped = await readText(table, {
    load,
    mapping: ({ mapping }) => ({ ...mapping, wherePrecision: 'where_prec' })
  });
  expect(placesOf(mapped.incidents)).toEqual(['1 ML-7 inferred', '2 - not-stated']);
  expect(asked).toEqual(['ML']);
});

test('a table without countries is taken to be of the one that has most of its regions', async () => {
  const { load } = served();
  const mali = rowsOf(
    'date,region,killed',
    ...['Gao', 'Kidal', 'Niger'].map((r) => `2021-03-02,${r},1`)
  );
  const read = await readText(mali, { load });
  expect(placesOf(read.incidents)).toEqual(['1 ML-7 stated', '1 ML-8 stated', '1 niger stated']);
  expect(told(read.problems)).toEqual([
    'country-taken: ML (2)',
    'region-without-country: Niger (1)'
  ]);
  const directions = rowsOf('date,region,killed', '2021-03-02,North,1', '2021-03-03,South,1');
  const open = await readText(directions, { load });
  expect(placesOf(open.incidents)).toEqual(['1 north stated', '1 south stated']);
});

test('a code of a region goes before its name, but not before its country', async () => {
  const table = rowsOf(
    'date,country,region,region code,killed',
    '2021-03-02,Mali,Somewhere,ML-5,1',
    '2021-03-03,Niger,Tahoua,ML-5,1',
    '2021-03-04,Niger,Nowhere,ML-5,1'
  );
  const { incidents, recognition } = await readText(table, {
    load: served().load,
    mapping: ({ mapping }) => ({ ...mapping, regionCode: 'region code' })
  });
  expect(recognition.format).toBe('flat');
  expect(placesOf(incidents)).toEqual(['1 ML-5 stated', '1 NE-5 stated', '1 niger-nowhere stated']);
});

test('where boundaries cannot be loaded, names are found all the same, and the rest is told', async () => {
  const table = rowsOf(
    'date,country,region,latitude,longitude,killed',
    '2021-03-02,Mali,Gao,16.27,-0.04,1',
    '2021-03-03,Mali,,16.27,-0.04,1'
  );
  const { incidents, problems } = await readText(table, { load: offline });
  expect(placesOf(incidents)).toEqual(['1 - not-stated', '1 ML-7 stated']);
  expect(told(problems)).toEqual(['boundaries-not-loaded: ML (1)']);
});

test('points on a coast belong to the region that they lie beside, those far out to none', async () => {
  const locator = new Locator(served().load);
  const regionAt = async (country: string, latitude: number, longitude: number) => {
    const located = await locator.locate(country, longitude, latitude);
    return located.kind === 'region' ? located.code : located.kind;
  };
  expect(await regionAt('UA', 46.48, 30.73)).toBe('UA-51'); // Odesa
  expect(await regionAt('SY', 35.52, 35.77)).toBe('SY-LA'); // Lattakia
  expect(await regionAt('YE', 14.8, 42.95)).toBe('YE-HU'); // Al Hudaydah
  expect(await regionAt('SO', 2.04, 45.34)).toBe('SO-BN'); // Mogadishu
  expect(await regionAt('UA', 45.5, 31.5)).toBe('nowhere'); // the Black Sea
});

test('a point is found the same whether its neighbours were asked for before or not', async () => {
  const { load } = served();
  const used = new Locator(load);
  for (let at = 0; at < 1500; at++) {
    const [longitude, latitude] = [
      3 + ((at * 7919) % 11_000) / 1000,
      5 + ((at * 104_729) % 8000) / 1000
    ];
    const fresh = new Locator(load);
    const wanted = at % 4 === 0 ? await fresh.locate('NG', longitude, latitude) : undefined;
    const found = await used.locate('NG', longitude, latitude);
    if (wanted) expect(found).toEqual(wanted);
    const besides = await used.locate('NG', longitude + 0.03, latitude - 0.02);
    const alone = new Locator(load);
    if (wanted)
      expect(besides).toEqual(await alone.locate('NG', longitude + 0.03, latitude - 0.02));
  }
});

const sample = (name: string) =>
  readText(readFileSync(`tests/fixtures/samples/${name}.csv`, 'utf8'), { load: served().load });

test('UCDP GED 19.1, Bangladesh: every event with a region has one on the map', async () => {
  const { incidents, problems } = await sample('ucdp-ged-19.1-bangladesh-hxl');
  expect(placesOf(incidents)).toEqual([
    '1 BD-C mapped', // Mymensingh, once a part of Dhaka
    '14 BD-A stated',
    '14 BD-F stated',
    '164 BD-D stated',
    '194 BD-B stated',
    '20 - not-stated', // countrywide, at sea or vague
    '20 BD-G stated',
    '85 BD-C stated',
    '89 BD-E stated'
  ]);
  expect(told(problems).slice(1)).toEqual([
    'region-mapped: Mymensingh division, Bangladesh (1) Dhaka'
  ]);
});

test('incidents against aid workers in Mali 2023: newer regions are mapped to the older ones', async () => {
  const { incidents } = await sample('insecurity-insight-aid-workers-mali-2023');
  const named = placesOf(incidents).filter((one) => !/inferred|not-stated/.test(one));
  expect(named).toEqual([
    '1 ML-6 mapped', // Taoudénit
    '2 ML-8 stated',
    '3 ML-5 stated',
    '3 ML-7 mapped', // Ménaka
    '4 ML-7 stated',
    '7 ML-6 stated'
  ]);
});
