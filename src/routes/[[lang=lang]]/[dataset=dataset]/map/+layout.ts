import { loadTerrain } from '$lib/pages/map/load-basemap';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ fetch, params }) => ({
  terrain: await loadTerrain(fetch, params.dataset)
});
