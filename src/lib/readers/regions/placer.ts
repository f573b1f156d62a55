import type { Incident, Place, RegionCode } from '$lib/model/incident';
import type { Problem } from '$lib/model/problem';
import type { Located, Locator } from './locator';
import { seenOf, type FoundRegion, type SeenRegion } from './region-finder';
import { knownCountries, type CountryCode } from './region-names';

/** A place whose region its name does not tell, but whose coordinates may. */
export interface Unplaced {
  /** what the row writes as its region; undefined where it writes none */
  readonly found: FoundRegion | undefined;
  readonly country: CountryCode | undefined;
  readonly latitude: number;
  readonly longitude: number;
  readonly line: number;
}

interface Tally {
  readonly line: number;
  rows: number;
}

/** Gives places the region that their coordinates lie in, and tells of how many. */
export class Placer {
  readonly #locator: Locator;
  readonly #seen = new Set<RegionCode>();
  readonly #unplaced = new Map<Place, Unplaced>();
  readonly #inferred = new Map<CountryCode, Tally>();
  readonly #nowhere = new Map<CountryCode, Tally>();
  readonly #notLoaded = new Map<CountryCode, Tally>();

  constructor(locator: Locator) {
    this.#locator = locator;
  }

  add(place: Place, unplaced: Unplaced): void {
    this.#unplaced.set(place, unplaced);
  }

  /** Incidents with the regions that were found, and what regions these are. */
  async placed(
    incidents: readonly Incident[]
  ): Promise<{ readonly incidents: readonly Incident[]; readonly regions: readonly SeenRegion[] }> {
    if (this.#unplaced.size === 0) return { incidents, regions: [] };
    const regions: SeenRegion[] = [];
    const settled: Incident[] = [];
    for (const incident of incidents) {
      const [place] = incident.where.places;
      const unplaced = place && this.#unplaced.get(place);
      const code = unplaced && (await this.#codeOf(unplaced));
      if (place && unplaced && code !== undefined) {
        const region = { ...place, region: code, basis: basisOf(unplaced) };
        settled.push({ ...incident, where: { ...incident.where, places: [region] } });
        if (!this.#seen.has(code)) regions.push(knownRegion(code));
        this.#seen.add(code);
      } else {
        settled.push(incident);
        if (unplaced?.found && !unplaced.found.seen) regions.push(seenOf(unplaced.found));
      }
    }
    this.#unplaced.clear();
    return { incidents: settled, regions };
  }

  problems(file: string): Problem[] {
    const told = (code: Problem['code'], tallies: ReadonlyMap<CountryCode, Tally>): Problem[] =>
      [...tallies].map(([value, { line, rows }]) => ({ code, file, line, value, rows }));
    return [
      ...told('boundaries-not-loaded', this.#notLoaded),
      ...told('coordinates-nowhere', this.#nowhere),
      ...told('region-inferred', this.#inferred)
    ];
  }

  async #codeOf(unplaced: Unplaced): Promise<RegionCode | undefined> {
    const { found, country, longitude, latitude, line } = unplaced;
    const located = await this.#locator.locate(country, longitude, latitude);
    if (located.kind === 'not-loaded') {
      for (const one of located.countries) count(this.#notLoaded, one, line);
      return undefined;
    }
    if (located.kind === 'nowhere' || !mayBe(located, found)) {
      count(this.#nowhere, country ?? '', line);
      return undefined;
    }
    if (found) found.placed += 1;
    else count(this.#inferred, located.code.slice(0, 2), line);
    return located.code;
  }
}

/** Of several regions that a name may mean, coordinates may choose one, and no other. */
const mayBe = (located: Located, found: FoundRegion | undefined): boolean =>
  found?.match.kind !== 'several' ||
  (located.kind === 'region' && found.match.regions.some(({ code }) => code === located.code));

/** A region that is named, if not as the boundaries name theirs, is mapped; one that is not, inferred. */
const basisOf = ({ found }: Unplaced): 'mapped' | 'inferred' => (found ? 'mapped' : 'inferred');

function count(tallies: Map<CountryCode, Tally>, country: CountryCode, line: number): void {
  const known = tallies.get(country);
  if (known) known.rows += 1;
  else tallies.set(country, { line, rows: 1 });
}

function knownRegion(code: RegionCode): SeenRegion {
  const country = knownCountries().get(code.slice(0, 2));
  const region = country?.regions.find((one) => one.code === code);
  const english = region?.english ?? code;
  return {
    code,
    name: { en: english, fr: region?.french || english },
    country: { en: country?.english ?? '', fr: country?.french || (country?.english ?? '') },
    asWritten: false
  };
}
