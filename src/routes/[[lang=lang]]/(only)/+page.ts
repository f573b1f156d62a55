import { loadFrozen } from '$lib/pages/load';
import { viewOf } from '$lib/pages/view-of';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url, parent }) => {
  const { i18n, opened } = await parent();
  if (!opened) return { view: undefined };
  const { dataset } = opened;
  const view = viewOf(url.searchParams, dataset, i18n);
  return { view, frozen: await loadFrozen(fetch, url, dataset.id, i18n, { figure: 'headline' }) };
};
