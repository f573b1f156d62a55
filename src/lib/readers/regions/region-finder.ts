import type { RegionBasis, RegionCode } from '$lib/model/incident';
import type { Problem, ProblemCode } from '$lib/model/problem';
import type { Text } from '$lib/model/text';
import { slugOf } from '../events/slug';
import { matchAmong, matchRegion, regionWithCode, type RegionMatch } from './match-region';
import { countryNamed, knownCountries, type CountryCode } from './region-names';

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
}

/** As many names as are told one by one; the others are told together. */
const mostTold = 1000;

/** Finds the regions that a table names, each once, and tells in the end what could not be found. */
export class RegionFinder {
  readonly #present: readonly CountryCode[] | undefined;
  readonly #found = new Map<string, FoundRegion>();

  /**
   * With the countries that the table is about, as far as that is known beforehand; without any list
   * regions stay what the table calls them, and nothing is told of them.
   */
  constructor(present: readonly CountryCode[] | undefined) {
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
    const code = isFound ? match.region.code : madeUp(written);
    const basis = isFound ? match.basis : 'stated';
    const found = { written, country, match, code, basis, line, rows: 1 };
    this.#found.set(key, found);
    return found;
  }

  /** What a reader has to know about names that are not simply those of regions. */
  problems(file: string, column: string | undefined): Problem[] {
    if (!this.#present) return [];
    const told = [...this.#found.values()].flatMap((found) => problemOf(found, file, column) ?? []);
    const rest = told.slice(mostTold);
    const rows = rest.reduce((sum, problem) => sum + (problem.rows ?? 0), 0);
    const more: Problem = { code: 'regions-more', file, value: String(rest.length), rows };
    return [...told.slice(0, mostTold), ...(rest.length > 0 ? [more] : [])];
  }

  #matchOf({ code, name, country }: WrittenRegion, known: CountryCode | undefined): RegionMatch {
    if (!this.#present) return { kind: 'none' };
    const byCode = regionWithCode(code);
    if (byCode.kind === 'region' && (!known || byCode.region.code.startsWith(known))) return byCode;
    if (name === '') return { kind: 'none' };
    if (known) return matchRegion(known, name);
    return country === '' ? matchAmong(this.#present, name) : { kind: 'none' };
  }
}

/** Words of the interface that stand for no region. */
const reserved = new Set(['several', 'not-stated']);

/** A region's name alone does not tell regions of two countries apart. */
function madeUp({ code, name, country }: WrittenRegion): RegionCode {
  const made = code || slugOf(`${country} ${name}`);
  return reserved.has(made) ? `region--${made}` : made;
}

function problemOf(
  { written, country, match, line, rows }: FoundRegion,
  file: string,
  column: string | undefined
): Problem | undefined {
  const value = [written.name || written.code, written.country].filter(Boolean).join(', ');
  const at = { file, line, ...(column === undefined ? {} : { column }), value, rows };
  const told = (code: ProblemCode, expected?: string): Problem => ({
    code,
    ...at,
    ...(expected === undefined ? {} : { expected })
  });
  if (match.kind === 'several') {
    return told('region-ambiguous', match.regions.map((region) => region.english).join(', '));
  }
  if (match.kind === 'none') return told(country ? 'region-unknown' : 'region-without-country');
  if (match.basis === 'mapped') return told('region-mapped', match.region.english);
  return match.by === 'spelling' ? told('region-respelt', match.region.english) : undefined;
}

/** What a region is called: as the table writes it where that is its own name. */
export function nameOf({ written, match }: FoundRegion): Text {
  const own = written.name || written.code;
  if (match.kind !== 'region') return { en: own, fr: own };
  const { english, french } = match.region;
  const isOwn = match.by === 'name' && match.basis === 'stated';
  const name = isOwn ? own : english;
  return { en: name, fr: french || name };
}

/** What its country is called; empty where nothing says so. */
export function countryOf({ written, match, country }: FoundRegion): Text {
  const code = match.kind === 'region' ? match.region.code.slice(0, 2) : country;
  const { english = '', french = '' } = knownCountries().get(code ?? '') ?? {};
  return { en: written.country || english, fr: french || written.country };
}
