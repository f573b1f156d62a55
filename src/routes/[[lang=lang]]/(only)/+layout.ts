import { loadCube, loadDatasetIds } from '$lib/pages/load';
import type { LayoutLoad } from './$types';

/** While there is only one dataset, it stands at the root, too. */
export const load: LayoutLoad = async ({ fetch, url, parent }) => {
  const { i18n } = await parent();
  const ids = await loadDatasetIds(fetch);
  const [only, ...others] = ids;
  if (only === undefined || others.length > 0) return { ids, opened: undefined };
  return { ids, opened: await loadCube(fetch, only, i18n, url.searchParams.get('version')) };
};
