import { placesOf, type KnownPlaces } from '$lib/model/known-place';
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
