import { loadCube } from '$lib/pages/load';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ fetch, params, url, parent }) => {
  const { i18n } = await parent();
  return loadCube(fetch, params.dataset, i18n, url.searchParams.get('version'));
};
