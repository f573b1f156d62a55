import type { RegionCode } from '$lib/model/incident';
import { folded, isBearing, stemOf, telling } from './fold';
import { knownCountries, type CountryCode, type KnownRegion } from './region-names';
import { isSpelling } from './spelling';

/** How a name was found to be that of a region, or why it was not. */
export type RegionMatch =
  | {
      readonly kind: 'region';
      readonly region: KnownRegion;
      /** `mapped` where the name is that of a part of it, a newer region for instance */
      readonly basis: 'stated' | 'mapped';
      readonly by: 'code' | 'name' | 'spelling';
    }
  | { readonly kind: 'several'; readonly regions: readonly KnownRegion[] }
  | { readonly kind: 'none' };

interface Meant {
  readonly region: KnownRegion;
  readonly basis: 'stated' | 'mapped';
}

const none: RegionMatch = { kind: 'none' };

/** The names of a country's regions, each strictness of its own: nothing weaker is asked once a stronger one answers. */
class RegionIndex {
  readonly #codes = new Map<string, Meant>();
  readonly #whole = new Map<string, Meant[]>();
  readonly #stems = new Map<string, Meant[]>();
  readonly #joined = new Map<string, Meant[]>();
  readonly #words: { readonly words: readonly string[]; readonly meant: Meant }[] = [];

  constructor(regions: readonly KnownRegion[]) {
    for (const region of regions) {
      this.#codes.set(region.code, { region, basis: 'stated' });
      for (const name of region.names) this.#keep(name, { region, basis: 'stated' });
      for (const part of region.parts) this.#keep(part, { region, basis: 'mapped' });
    }
  }

  match(name: string): RegionMatch {
    const byCode = this.#codes.get(name.trim().toUpperCase());
    if (byCode) return { kind: 'region', by: 'code', ...byCode };
    const words = telling(name);
    const found =
      this.#whole.get(folded(name)) ??
      this.#stems.get(stemOf(words)) ??
      this.#joined.get(words.join(''));
    return found ? onlyOne(found, 'name') : onlyOne(this.#spelt(words), 'spelling');
  }

  #spelt(words: readonly string[]): readonly Meant[] {
    const all = this.#words.filter((known) => isSpelling(words, known.words));
    return all.map(({ meant }) => meant);
  }

  #keep(name: string, meant: Meant): void {
    if (isCode(name)) {
      this.#codes.set(name, meant);
      return;
    }
    const words = telling(name);
    add(this.#whole, folded(name), meant);
    add(this.#stems, stemOf(words), meant);
    if (!words.some(isBearing)) add(this.#joined, words.join(''), meant);
    this.#words.push({ words, meant });
  }
}

const isCode = (name: string): boolean => /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(name);

function add(names: Map<string, Meant[]>, key: string, meant: Meant): void {
  const known = names.get(key);
  if (!known) names.set(key, [meant]);
  else if (!known.some(({ region }) => region === meant.region)) known.push(meant);
}

/** Never a guess between two. */
function onlyOne(found: readonly Meant[], by: 'name' | 'spelling'): RegionMatch {
  const regions = [...new Set(found.map(({ region }) => region))];
  const [first] = found;
  if (!first) return none;
  return regions.length > 1 ? { kind: 'several', regions } : { kind: 'region', by, ...first };
}

const indexes = new Map<CountryCode, RegionIndex>();

/** The region of a country that a code or a name means. */
export function matchRegion(country: CountryCode, name: string): RegionMatch {
  const known = knownCountries().get(country);
  if (!known || name.trim() === '') return none;
  const index = indexes.get(country) ?? new RegionIndex(known.regions);
  indexes.set(country, index);
  return index.match(name);
}

/** The region that a name means where it is said of no country: in one only of those at hand. */
export function matchAmong(countries: readonly CountryCode[], name: string): RegionMatch {
  const found = countries
    .map((country) => matchRegion(country, name))
    .filter((match) => match.kind !== 'none');
  const exact = found.filter((match) => match.kind === 'several' || match.by !== 'spelling');
  const [first, ...others] = exact.length > 0 ? exact : found;
  if (!first || others.length === 0) return first ?? none;
  const all = [first, ...others];
  return {
    kind: 'several',
    regions: all.flatMap((match) => ('region' in match ? [match.region] : (match.regions ?? [])))
  };
}

/** The region with a code of ISO 3166-2, or one that has become part of it. */
export function regionWithCode(code: RegionCode): RegionMatch {
  const upper = code.trim().toUpperCase();
  return isCode(upper) ? matchRegion(upper.slice(0, 2), upper) : none;
}
