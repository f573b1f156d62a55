import type { Boundaries, Population } from '$lib/model/boundaries';
import { groundOf, type Ground } from '$lib/model/terrain';
import type { LoadedBoundaries } from '$lib/readers/regions/locator';

const fetched = new Map<string, Promise<Ground>>();

/** The countries that have a census in `static/boundaries`. */
const counted = new Set(['ML']);

/** A country's boundaries and population from this site, each asked for once. */
export function groundHere(country: string): Promise<Ground> {
  const known = fetched.get(country);
  if (known) return known;
  const ground = fetchGround(country);
  fetched.set(country, ground);
  void ground.then((came) => came === 'not-loaded' && fetched.delete(country)); // asked again, it tries again
  return ground;
}

async function fetchGround(country: string): Promise<Ground> {
  const [boundaries, population] = await Promise.all([
    boundariesHere(country),
    counted.has(country) ? jsonAt<Population>(`/boundaries/${country}-population.json`) : undefined
  ]);
  if (boundaries === 'not-loaded' || population === 'not-loaded') return 'not-loaded';
  return groundOf(boundaries, population);
}

/** A country's boundaries alone. */
export const boundariesHere = (country: string): Promise<LoadedBoundaries> =>
  jsonAt<Boundaries>(`/boundaries/${country}.json`);

/** Undefined where there is no such file. */
async function jsonAt<T>(address: string): Promise<T | undefined | 'not-loaded'> {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' } });
    if (response.status === 404) return undefined;
    return response.ok ? await response.json() : 'not-loaded';
  } catch {
    return 'not-loaded';
  }
}
