import { loadPageWords } from '$lib/i18n/pages';
import { pageSize, sortIn } from '$lib/pages/list-query';
import { loadIncidents } from '$lib/pages/incidents/load-incidents';
import { loadFrozen } from '$lib/pages/load';
import { listOf } from '$lib/pages/view-of';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url, parent }) => {
  const { i18n, dataset } = await parent();
  const view = listOf(url.searchParams, dataset, i18n);
  const asked = new URLSearchParams(url.searchParams);
  asked.set('limit', String(pageSize));
  asked.set('lang', i18n.language);
  const [list, frozen, pageWords] = await Promise.all([
    loadIncidents(fetch, params.dataset, asked),
    loadFrozen(fetch, url, params.dataset, i18n),
    loadPageWords(i18n.language)
  ]);
  return { view, sort: sortIn(url.searchParams), list, frozen, pageWords };
};
