import { loadBehind } from '$lib/pages/load-behind';
import { loadChanges } from '$lib/pages/load-changes';
import { loadInWords } from '$lib/pages/load-in-words';
import { loadFrozen } from '$lib/pages/load';
import { viewOf } from '$lib/pages/view-of';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url, parent }) => {
  const { i18n, opened } = await parent();
  if (!opened) return { view: undefined };
  const { dataset, cube, origin } = opened;
  const view = viewOf(url.searchParams, dataset, i18n);
  await opened.ahead?.(view);
  const [frozen, behind, inWords, changes] = await Promise.all([
    loadFrozen(fetch, url, dataset.id, i18n, { figure: 'headline' }),
    loadBehind(fetch, url, { dataset, cube, view, i18n }),
    loadInWords(fetch, { dataset, cube, origin, view, i18n }),
    loadChanges(dataset)
  ]);
  return { view, frozen, behind, inWords, changes };
};
