import { loadCube } from '$lib/pages/load';
import { isLocal } from '$lib/view/local';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ fetch, params, url, parent }) => {
  const { i18n } = await parent();
  if (!isLocal(params.dataset)) {
    return loadCube(fetch, params.dataset, i18n, url.searchParams.get('version'));
  }
  const { loadOpened } = await import('$lib/browser-server/load-opened');
  return loadOpened(params.dataset, i18n);
};
