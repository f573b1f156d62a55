import { loadBehind } from '$lib/pages/load-behind';
import { loadFrozen } from '$lib/pages/load';
import { loadBasemap } from '$lib/pages/map/load-basemap';
import { viewOf } from '$lib/pages/view-of';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url, parent }) => {
  const { i18n, dataset, cube, terrain } = await parent();
  const view = viewOf(url.searchParams, dataset, i18n);
  const [basemap, frozen, behind] = await Promise.all([
    loadBasemap(fetch, dataset.id, view, terrain),
    loadFrozen(fetch, url, dataset.id, i18n, { figure: 'region-map' }),
    loadBehind(fetch, url, { dataset, cube, view, i18n })
  ]);
  return { view, basemap, frozen, behind };
};
