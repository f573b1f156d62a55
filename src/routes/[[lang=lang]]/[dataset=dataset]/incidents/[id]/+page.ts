import { loadPageWords } from '$lib/i18n/pages';
import { loadIncident, loadSurroundings } from '$lib/pages/incident/load-incident';
import { loadFrozen } from '$lib/pages/load';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url, parent }) => {
  const { i18n } = await parent();
  const version = url.searchParams.get('version');
  const place = { ...params, version };
  const [incident, around, frozen, pageWords] = await Promise.all([
    loadIncident(fetch, place, i18n),
    loadSurroundings(fetch, place, i18n),
    loadFrozen(fetch, url, params.dataset, i18n, { incident: params.id }),
    loadPageWords(i18n.language)
  ]);
  return { incident, around, frozen, pageWords, version };
};
