import { loadFrozen } from '$lib/pages/load';
import { loadBasemap } from '$lib/pages/map/load-basemap';
import { viewOf } from '$lib/pages/view-of';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url, parent }) => {
  const { i18n, dataset, terrain } = await parent();
  const view = viewOf(url.searchParams, dataset, i18n);
  const [basemap, frozen] = await Promise.all([
    loadBasemap(fetch, dataset.id, view, terrain),
    loadFrozen(fetch, url, dataset.id, i18n, { figure: 'region-map' })
  ]);
  return { view, basemap, frozen };
};
