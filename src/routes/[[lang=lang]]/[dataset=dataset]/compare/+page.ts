import { loadBehind } from '$lib/pages/load-behind';
import { loadFrozen } from '$lib/pages/load';
import { viewOf } from '$lib/pages/view-of';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url, parent }) => {
  const { i18n, dataset, cube } = await parent();
  const view = viewOf(url.searchParams, dataset, i18n);
  const [frozen, behind] = await Promise.all([
    loadFrozen(fetch, url, dataset.id, i18n, { figure: 'compare' }),
    loadBehind(fetch, url, { dataset, cube, view, i18n })
  ]);
  return { view, frozen, behind };
};
