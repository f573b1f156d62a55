import { viewOf } from '$lib/pages/view-of';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ url, parent }) => {
  const { i18n, opened } = await parent();
  return { view: opened ? viewOf(url.searchParams, opened.dataset, i18n) : undefined };
};
