/**
 * Writes the names by which countries and regions of static/boundaries are known:
 * `node scripts/run.js scripts/name-regions.ts WORLD CLDR GEONAMES COUNTRIES`, which are the world's
 * regions, and the unpacked packages cldr-subdivisions-full, iso3166-2-db and i18n-iso-countries.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Boundaries } from '$lib/model/boundaries';
import { folded, stemOf, telling } from '$lib/readers/regions/fold';
import { rightCode } from './boundaries/corrections';

type Names = Readonly<Record<string, string>>;
interface World {
  objects: Record<string, { geometries: { properties?: { code?: string; name?: string } }[] }>;
}
interface Subdivisions {
  subdivisions: { localeDisplayNames: { subdivisions: Names } };
}
type Countries = Record<
  string,
  { regions?: { iso: string; names?: Names; reference?: { geonames?: number } }[] }
>;

const folder = join('static', 'boundaries');
const languages = ['en', 'fr', 'ar'];
/** What regions are called today, where the sources are behind: English, French. */
const today: Readonly<Record<string, readonly [string, string]>> = {
  'ML-6': ['Timbuktu', 'Tombouctou'],
  'UA-30': ['Kyiv City', 'Ville de Kyïv'],
  'UA-32': ['Kyiv Oblast', 'Oblast de Kyïv'],
  'UA-51': ['Odesa', 'Odessa']
};

const [, , world = '', cldr = '', geonames = '', countries = ''] = process.argv;
const worldNames = await namesOfWorld();
const english = await namesOfCldr();
const inLanguages = await namesOfGeonames();
const codes = await read<[string, string, string][]>(join(countries, 'codes.json'));
const countryNames = await Promise.all(
  ['en', 'fr'].map((language) =>
    read<{ countries: Record<string, string | string[]> }>(
      join(countries, 'langs', `${language}.json`)
    )
  )
);

const lines: string[] = [];
for (const file of (await readdir(folder)).filter((name) => /^[A-Z]{2}\.json$/.test(name)).sort()) {
  const country = file.slice(0, 2);
  lines.push(countryLine(country));
  const boundaries = await read<Boundaries>(join(folder, file));
  for (const region of feature(boundaries, boundaries.objects.regions).features) {
    lines.push(regionLine(String(region.id), boxOf(region.geometry)));
  }
}
await writeFile(join('src/lib/readers/regions', 'names.txt'), `${lines.join('\n')}\n`);

function countryLine(country: string): string {
  const [, alpha = '', numeric = ''] = codes.find(([code]) => code === country) ?? [];
  const [en = [], fr = []] = countryNames.map((list) => [list.countries[country] ?? []].flat());
  const [first = country, ...others] = en;
  const [firstFrench = '', ...othersFrench] = fr;
  return [`=${country}`, alpha, numeric, first, firstFrench, ...others, ...othersFrench].join('|');
}

/** Its code, the box around it in whole degrees, its names: English, French, others. */
function regionLine(code: string, box: readonly number[]): string {
  const own = worldNames.get(code) ?? [];
  const said = inLanguages.get(code) ?? {};
  const cldrName = english[code.replace('-', '').toLowerCase()]?.replace(/[²³]/g, '');
  const candidates = [own.length === 1 ? own[0] : undefined, cldrName, said['own'], ...own];
  const [
    name = candidates.find((one) => one !== undefined) ?? code,
    french = plain(said['fr'] ?? '')
  ] = today[code] ?? [];
  const known = new Set([keyOf(name), keyOf(french)]);
  const others: string[] = [];
  for (const other of [...candidates, ...languages.map((language) => said[language])]) {
    if (other === undefined || known.has(keyOf(other))) continue;
    known.add(keyOf(other));
    others.push(other);
  }
  return [code.slice(3), box.join(' '), name, french, ...others].join('|');
}

/** What a name is found by; a city may be told from the region around it by the word alone. */
function keyOf(name: string): string {
  const isCity = /\b(?:city|capital|ville|gorod)\b/i.test(name);
  return isCity ? folded(name) : stemOf(telling(name));
}

/** `Oblast de Jytomyr` is `Jytomyr` on a map. */
function plain(name: string): string {
  return name.replace(
    /^(?:Oblast|Région|Province|Gouvernorat|Département|District|État|Wilaya|Municipalité|Préfecture|Raion) (?:de la |de l[’']|du |des |de |d[’'])/i,
    ''
  );
}

async function namesOfWorld(): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, string[]>();
  const { objects } = await read<World>(world);
  for (const { properties } of Object.values(objects).flatMap(({ geometries }) => geometries)) {
    const { code = '', name = '' } = properties ?? {};
    const right = rightCode(code, name);
    const known = names.get(right) ?? [];
    if (name !== '' && !known.includes(name)) names.set(right, [...known, name]);
  }
  return names;
}

async function namesOfCldr(): Promise<Names> {
  const path = join(cldr, 'subdivisions', 'en', 'en.json');
  return (await read<Subdivisions>(path)).subdivisions.localeDisplayNames.subdivisions;
}

async function namesOfGeonames(): Promise<ReadonlyMap<string, Names>> {
  const all = await read<Countries>(join(geonames, 'data', 'iso3166-2.json'));
  const names = await read<Record<string, Names>>(join(geonames, 'data', 'names_geonames.json'));
  return new Map(
    Object.entries(all).flatMap(([country, { regions = [] }]) =>
      regions.map((region) => {
        const own = region.names?.['geonames'];
        const said = names[String(region.reference?.geonames)] ?? {};
        return [`${country}-${region.iso}`, { ...said, ...(own ? { own } : {}) }] as const;
      })
    )
  );
}

/** West, south, east and north in whole degrees, outwards. */
function boxOf(geometry: Geometry): readonly number[] {
  const numbers: number[][] = [];
  const collect = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === 'number') numbers.push(value);
    else value.forEach(collect);
  };
  if ('coordinates' in geometry) collect(geometry.coordinates);
  const [xs, ys] = [0, 1].map((axis) => numbers.map((position) => position[axis] ?? 0));
  return [
    Math.floor(Math.min(...(xs ?? []))),
    Math.floor(Math.min(...(ys ?? []))),
    Math.ceil(Math.max(...(xs ?? []))),
    Math.ceil(Math.max(...(ys ?? [])))
  ];
}

async function read<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8'));
}
