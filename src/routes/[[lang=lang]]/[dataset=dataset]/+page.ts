import { loadBehind } from '$lib/pages/load-behind';
import { loadChanges } from '$lib/pages/load-changes';
import { loadInWords } from '$lib/pages/load-in-words';
import { loadFrozen } from '$lib/pages/load';
import { viewOf } from '$lib/pages/view-of';
import { roomOf } from '$lib/view/reading-room';
import type { PageLoad } from './$types';

/** More rows of a cube than these are not read in one go. */
const manyRows = 20_000;

export const load: PageLoad = async ({ fetch, url, parent }) => {
  const { i18n, dataset, cube, origin } = await parent();
  const view = viewOf(url.searchParams, dataset, i18n);
  if (cube.tables.incidents.length > manyRows) {
    const { readAhead } = await import('$lib/view/read-ahead');
    await readAhead(roomOf(cube, dataset), view);
  }
  const [frozen, behind, inWords, changes] = await Promise.all([
    loadFrozen(fetch, url, dataset.id, i18n, { figure: 'headline' }),
    loadBehind(fetch, url, { dataset, cube, view, i18n }),
    loadInWords(fetch, { dataset, cube, origin, view, i18n }),
    loadChanges(dataset)
  ]);
  return { view, frozen, behind, inWords, changes };
};
