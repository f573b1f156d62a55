import { loadFrozen } from '$lib/pages/load';
import { viewOf } from '$lib/pages/view-of';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url, parent }) => {
  const { i18n, dataset } = await parent();
  const view = viewOf(url.searchParams, dataset, i18n);
  return { view, frozen: await loadFrozen(fetch, url, dataset.id, i18n, { figure: 'compare' }) };
};
