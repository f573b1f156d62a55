import { loadMethodWords, loadPageWords } from '$lib/i18n/pages';
import { loadDataset } from '$lib/pages/load';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, url, parent }) => {
  const { i18n } = await parent();
  const version = url.searchParams.get('version');
  const [dataset, methodWords, pageWords] = await Promise.all([
    loadDataset(fetch, params.dataset, i18n, version),
    loadMethodWords(i18n.language),
    loadPageWords(i18n.language)
  ]);
  return { dataset, methodWords, pageWords, version };
};
