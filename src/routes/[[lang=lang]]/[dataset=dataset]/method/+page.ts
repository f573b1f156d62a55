import { loadMethodWords, loadPageWords } from '$lib/i18n/pages';
import { loadFrozen } from '$lib/pages/load';
import { loadDataset } from '$lib/pages/method/load-dataset';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url, parent }) => {
  const { i18n } = await parent();
  const version = url.searchParams.get('version');
  const [dataset, frozen, methodWords, pageWords] = await Promise.all([
    loadDataset(fetch, params.dataset, i18n, version),
    loadFrozen(fetch, url, params.dataset, i18n, { figure: 'headline' }),
    loadMethodWords(i18n.language),
    loadPageWords(i18n.language)
  ]);
  return { dataset, frozen, methodWords, pageWords, version };
};
