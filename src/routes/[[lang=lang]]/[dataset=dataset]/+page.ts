import { viewOf } from '$lib/pages/view-of';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ url, parent }) => {
  const { i18n, dataset } = await parent();
  return { view: viewOf(url.searchParams, dataset, i18n) };
};
