import type { RegionCode } from '$lib/model/incident';
import { folded, stemOf, telling } from './fold';
import names from './names.txt?raw';
import { otherCountryNames, otherRegionNames, partsOfRegions } from './other-names';

/** An ISO 3166-1 code of two letters. */
export type CountryCode = string;

/** A first-level region that has boundaries, and every name that it is known by. */
export interface KnownRegion {
  readonly code: RegionCode;
  /** west, south, east and north of it, in whole degrees outwards */
  readonly box: readonly [number, number, number, number];
  readonly english: string;
  /** empty where it is not known */
  readonly french: string;
  readonly names: readonly string[];
  /** newer regions and other parts that lie in it */
  readonly parts: readonly string[];
}

export interface KnownCountry {
  readonly code: CountryCode;
  readonly english: string;
  readonly french: string;
  readonly regions: readonly KnownRegion[];
}

const countries = new Map<CountryCode, KnownCountry>();
const countryByKey = new Map<string, CountryCode | 'several'>();

/** The countries whose regions have boundaries, by their codes. */
export function knownCountries(): ReadonlyMap<CountryCode, KnownCountry> {
  if (countries.size === 0) readNames();
  return countries;
}

const asked = new Map<string, CountryCode | undefined>();
/** As many texts as are remembered with what they mean. */
const mostAsked = 10_000;

/** The country that a text means by a name in English or French, or by a code of ISO 3166-1. */
export function countryNamed(text: string): CountryCode | undefined {
  if (asked.has(text)) return asked.get(text);
  const country = lookUp(text);
  if (asked.size < mostAsked) asked.set(text, country);
  return country;
}

function lookUp(text: string): CountryCode | undefined {
  knownCountries();
  const key = folded(text);
  const found = countryByKey.get(key) ?? countryByKey.get(stemOf(telling(text)));
  return found === 'several' ? undefined : found;
}

function readNames(): void {
  let regions: KnownRegion[] = [];
  let country = '';
  for (const line of names.trimEnd().split('\n')) {
    const [first = '', second = '', ...others] = line.split('|');
    if (first.startsWith('=')) {
      country = first.slice(1);
      regions = [];
      const [numeric = '', english = '', french = '', ...more] = others;
      countries.set(country, { code: country, english, french, regions });
      keepCountry(country, [second, numeric], [english, french, ...more]);
    } else regions.push(regionOf(`${country}-${first}`, second, others));
  }
}

function regionOf(code: RegionCode, box: string, names: readonly string[]): KnownRegion {
  const [west = -180, south = -90, east = 180, north = 90] = box.split(' ').map(Number);
  const [english = code, french = ''] = names;
  return {
    code,
    box: [west, south, east, north],
    english,
    french,
    names: [...names.filter((name) => name !== ''), ...(otherRegionNames[code] ?? [])],
    parts: partsOfRegions[code] ?? []
  };
}

/** Whole names go before what is left of them without small words. */
function keepCountry(code: CountryCode, codes: readonly string[], names: readonly string[]): void {
  const own = otherCountryNames[code] ?? [];
  for (const key of [code, ...codes, String(Number(codes[1]))]) keep(key.toLowerCase(), code);
  for (const name of [...names, ...own]) keep(folded(name), code);
  for (const name of [...names, ...own]) keep(stemOf(telling(name)), code);
}

function keep(key: string, code: CountryCode): void {
  const known = countryByKey.get(key);
  if (key !== '') countryByKey.set(key, known === undefined || known === code ? code : 'several');
}
