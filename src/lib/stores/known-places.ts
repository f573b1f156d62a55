import type { Incident } from '$lib/model/incident';
import type { KnownPlace, KnownPlaces } from '$lib/model/known-place';
import type { View } from '$lib/view/view';
import type { IncidentStore } from './store';

/** With more incidents than these there are no points, only regions. */
export const mostLocated = 500;

/** Where the incidents of a view were done, as far as it is known to the place. */
export async function knownPlaces(
  store: Pick<IncidentStore, 'incidents'>,
  view: View
): Promise<KnownPlaces> {
  const query = { view, sort: 'date', offset: 0, limit: mostLocated } as const;
  const { total, incidents } = await store.incidents(query);
  return { total, places: total > mostLocated ? undefined : placesOf(incidents) };
}

/** The places of incidents, each once; what is known to a district or a region only is left out. */
export function placesOf(incidents: readonly Incident[]): KnownPlace[] {
  const places = new Map<string, KnownPlace>();
  for (const { id, title, where } of incidents) {
    if (where.precision !== 'place') continue;
    for (const { name, coordinates } of where.places) {
      if (!coordinates) continue;
      const { longitude, latitude } = coordinates;
      const key = `${longitude},${latitude}`;
      const known = places.get(key) ?? { name, at: [longitude, latitude], incidents: [] };
      const others = known.incidents.filter((other) => other.id !== id);
      places.set(key, { ...known, incidents: [...others, { id, title }] });
    }
  }
  return [...places.values()];
}
