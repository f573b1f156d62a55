import { loadPageWords } from '$lib/i18n/pages';
import { loadIncident, loadSurroundings } from '$lib/pages/load';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, parent }) => {
  const { i18n } = await parent();
  const [incident, around, pageWords] = await Promise.all([
    loadIncident(fetch, params.dataset, params.id, i18n),
    loadSurroundings(fetch, params.dataset, params.id, i18n),
    loadPageWords(i18n.language)
  ]);
  return { incident, around, pageWords };
};
