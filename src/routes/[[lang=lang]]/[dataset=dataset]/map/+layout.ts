import { loadTerrain } from '$lib/pages/map/load-basemap';
import { isLocal } from '$lib/view/local';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ fetch, params, parent }) => {
  if (isLocal(params.dataset)) await parent(); // only then is it answered in this browser
  return { terrain: await loadTerrain(fetch, params.dataset) };
};
