import { loadPageWords } from '$lib/i18n/pages';
import { loadIncident, loadSurroundings } from '$lib/pages/load';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url, parent }) => {
  const { i18n } = await parent();
  const version = url.searchParams.get('version');
  const [incident, around, pageWords] = await Promise.all([
    loadIncident(fetch, params.dataset, params.id, i18n, version),
    loadSurroundings(fetch, params.dataset, params.id, i18n, version),
    loadPageWords(i18n.language)
  ]);
  return { incident, around, pageWords, version };
};
