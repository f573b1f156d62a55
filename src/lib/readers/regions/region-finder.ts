import type { RegionBasis, RegionCode } from '$lib/model/incident';
import type { Problem, ProblemCode } from '$lib/model/problem';
import type { Text } from '$lib/model/text';
import { slugOf } from '../events/slug';
import { matchAmong, matchRegion, regionWithCode, type RegionMatch } from './match-region';
import { countryNamed, knownCountries, type CountryCode } from './region-names';

/** A region that a table is about. */
export interface SeenRegion {
  readonly code: RegionCode;
  readonly name: Text;
  /** empty where neither the table nor the region says it */
  readonly country: Text;
  /** whether it is called what the table calls it */
  readonly asWritten: boolean;
}

/** A region as a row of a table writes it. */
export interface WrittenRegion {
  readonly code: string;
  readonly name: string;
  readonly country: string;
}

/** What was found out about a region as it is written, and how many rows write it so. */
export interface FoundRegion {
  readonly written: WrittenRegion;
  readonly country: CountryCode | undefined;
  readonly match: RegionMatch;
  /** of what it was found to be; made up from the name where that is not known */
  readonly code: RegionCode;
  readonly basis: RegionBasis;
  /** where it is written first */
  readonly line: number;
  rows: number;
  /** how many of the rows have a region from their coordinates */
  placed: number;
  /** how many have coordinates far from the region that they name, and the first of them */
  far: number;
  farLine: number;
  /** whether the region has been handed on as one that the table is about */
  seen: boolean;
}

/** The countries that a table is about, and whether they were only made out from its regions. */
export interface PresentCountries {
  readonly countries: readonly CountryCode[];
  readonly taken: boolean;
}

/** As many names as are told one by one; the others are told together. */
const mostTold = 1000;

/** Finds the regions that a table names, each once, and tells in the end what could not be found. */
export class RegionFinder {
  readonly #present: PresentCountries | undefined;
  readonly #found = new Map<string, FoundRegion>();

  /**
   * With the countries that the table is about, as far as that is known beforehand; without any list
   * regions stay what the table calls them, and nothing is told of them.
   */
  constructor(present: PresentCountries | undefined) {
    this.#present = present;
  }

  find(written: WrittenRegion, line: number): FoundRegion {
    const key = `${written.code}\n${written.country}\n${written.name}`;
    const known = this.#found.get(key);
    if (known) {
      known.rows += 1;
      return known;
    }
    const country = this.#present && countryNamed(written.country);
    const match = this.#matchOf(written, country);
    const isFound = match.kind === 'region';
    const found: FoundRegion = {
      written,
      country,
      match,
      code: isFound ? match.region.code : madeUp(written),
      basis: isFound ? match.basis : 'stated',
      line,
      rows: 1,
      placed: 0,
      far: 0,
      farLine: 0,
      seen: false
    };
    this.#found.set(key, found);
    return found;
  }

  /** What a reader has to know about names that are not simply those of regions. */
  problems(file: string, column: string | undefined): Problem[] {
    if (!this.#present) return [];
    const told = [...this.#found.values()].flatMap((found) => problemsOf(found, file, column));
    const rest = told.slice(mostTold);
    const rows = rest.reduce((sum, problem) => sum + (problem.rows ?? 0), 0);
    const more: Problem = { code: 'regions-more', file, value: String(rest.length), rows };
    return [
      ...this.#countryTaken(file),
      ...told.slice(0, mostTold),
      ...(rest.length > 0 ? [more] : [])
    ];
  }

  #countryTaken(file: string): Problem[] {
    const [value] = this.#present?.countries ?? [];
    const found = [...this.#found.values()].filter(({ match }) => match.kind === 'region');
    const rows = found.reduce((sum, one) => sum + one.rows, 0);
    return this.#present?.taken && value && rows > 0
      ? [{ code: 'country-taken', file, value, rows }]
      : [];
  }

  #matchOf({ code, name, country }: WrittenRegion, known: CountryCode | undefined): RegionMatch {
    if (!this.#present) return { kind: 'none' };
    const byCode = regionWithCode(code);
    if (byCode.kind === 'region' && (!known || byCode.region.code.startsWith(known))) return byCode;
    if (name === '') return { kind: 'none' };
    if (known) return matchRegion(known, name);
    return country === '' ? matchAmong(this.#present.countries, name) : { kind: 'none' };
  }
}

/** Words of the interface that stand for no region. */
const reserved = new Set(['several', 'not-stated']);

/** A region's name alone does not tell regions of two countries apart; nor must it be taken for another. */
function madeUp({ code, name, country }: WrittenRegion): RegionCode {
  const isOther = regionWithCode(code).kind === 'region';
  const made = isOther
    ? slugOf(`${country} ${name || code}`)
    : code || slugOf(`${country} ${name}`);
  return reserved.has(made) ? `region--${made}` : made;
}

function problemsOf(found: FoundRegion, file: string, column: string | undefined): Problem[] {
  const { written, country, match, line, rows, placed, far, farLine } = found;
  const value = [written.name || written.code, written.country].filter(Boolean).join(', ');
  const told = (code: ProblemCode, some: number, expected?: string, first = line): Problem[] => {
    const where = { file, line: first, ...(column === undefined ? {} : { column }) };
    const what = { value, rows: some, ...(expected === undefined ? {} : { expected }) };
    return some === 0 ? [] : [{ code, ...where, ...what }];
  };
  if (match.kind !== 'region') {
    const names = match.kind === 'several' ? match.regions.map(({ english }) => english) : [];
    const left = rows - placed;
    return [
      ...told('region-by-coordinates', placed),
      ...(match.kind === 'several'
        ? told('region-ambiguous', left, names.join(', '))
        : told(country ? 'region-unknown' : 'region-without-country', left))
    ];
  }
  const { english } = match.region;
  return [
    ...(match.basis === 'mapped' ? told('region-mapped', rows, english) : []),
    ...(match.by === 'spelling' ? told('region-respelt', rows, english) : []),
    ...told('region-elsewhere', far, english, farLine)
  ];
}

/** A region as one that the table is about; it is marked as handed on. */
export function seenOf(found: FoundRegion): SeenRegion {
  found.seen = true;
  const { code } = found;
  return { code, name: nameOf(found), country: countryOf(found), asWritten: isOwnName(found) };
}

const isOwnName = ({ match }: FoundRegion): boolean =>
  match.kind !== 'region' || (match.by === 'name' && match.basis === 'stated');

/** What a region is called: as the table writes it where that is its own name. */
function nameOf(found: FoundRegion): Text {
  const { written, match } = found;
  const own = written.name || written.code;
  if (match.kind !== 'region') return { en: own, fr: own };
  const { english, french } = match.region;
  const name = isOwnName(found) ? own : english;
  return { en: name, fr: french || name };
}

/** What its country is called; empty where nothing says so. */
function countryOf({ written, match, country }: FoundRegion): Text {
  const code = match.kind === 'region' ? match.region.code.slice(0, 2) : country;
  const { english = '', french = '' } = knownCountries().get(code ?? '') ?? {};
  return { en: written.country || english, fr: french || written.country };
}
