import { loadBeside } from '$lib/pages/beside/load-beside';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url, parent }) => {
  const { i18n, dataset } = await parent();
  return loadBeside(fetch, url, dataset, i18n);
};
