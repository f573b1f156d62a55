import type { Dataset } from '$lib/model/dataset';
import type { RegionCode } from '$lib/model/incident';

/** The country of a region's code in ISO 3166-2; none where it is no such code. */
export const countryOf = (code: RegionCode): string | undefined =>
  /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(code)?.[1];

/** The countries of a dataset's regions; undefined where not every region bears a code. */
export function countriesOf({ regions }: Pick<Dataset, 'regions'>): string[] | undefined {
  const countries = regions.map(({ code }) => countryOf(code));
  const known = countries.filter((country) => country !== undefined);
  return known.length === 0 || known.length < countries.length
    ? undefined
    : [...new Set(known)].sort();
}

/** Where two datasets have what in common, as far as codes tell. */
export interface SharedPlaces {
  /** in the order of the first */
  readonly regions: readonly RegionCode[];
  /** undefined where the codes of one of the two do not tell */
  readonly countries: readonly string[] | undefined;
}

export function sharedPlaces(a: Dataset, b: Dataset): SharedPlaces {
  const others = new Set(b.regions.map(({ code }) => code));
  const [own, foreign] = [countriesOf(a), countriesOf(b)];
  return {
    regions: a.regions.map(({ code }) => code).filter((code) => others.has(code)),
    countries: own && foreign && own.filter((country) => foreign.includes(country))
  };
}

/** The regions that a dataset is held to, because it is of more countries than both share. */
export function heldTo(
  dataset: Dataset,
  { countries }: SharedPlaces
): readonly RegionCode[] | undefined {
  if (!countries || countries.length === 0) return undefined;
  const isWider = (countriesOf(dataset) ?? []).some((country) => !countries.includes(country));
  return isWider
    ? dataset.regions
        .map(({ code }) => code)
        .filter((code) => countries.includes(countryOf(code) ?? ''))
    : undefined;
}
