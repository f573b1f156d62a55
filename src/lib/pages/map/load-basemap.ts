import type { Basemap } from '$lib/figures/figure';
import type { Terrain } from '$lib/model/boundaries';
import type { DatasetId } from '$lib/model/dataset';
import type { KnownPlaces } from '$lib/model/known-place';
import { formatView } from '$lib/view/address';
import type { View } from '$lib/view/view';
import { got, type Fetch } from '../load';

/** The ground of a dataset's regions, which is the same under every view. */
export const loadTerrain = (fetch: Fetch, dataset: DatasetId): Promise<Terrain> =>
  got(fetch, `/api/${dataset}/boundaries`);

/** What a map of a view lies on. */
export async function loadBasemap(
  fetch: Fetch,
  dataset: DatasetId,
  view: View,
  terrain: Promise<Terrain> | Terrain
): Promise<Basemap> {
  const known = got<KnownPlaces>(fetch, `/api/${dataset}/places?${formatView(view)}`);
  return { ...(await terrain), known: await known };
}
