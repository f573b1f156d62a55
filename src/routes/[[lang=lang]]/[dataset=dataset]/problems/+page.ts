import { loadPageWords } from '$lib/i18n/pages';
import { loadProblems } from '$lib/pages/problems/load-problems';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url, parent }) => {
  const { i18n } = await parent();
  const [found, pageWords] = await Promise.all([
    loadProblems(fetch, params.dataset, url.searchParams, i18n),
    loadPageWords(i18n.language)
  ]);
  return { found, pageWords };
};
