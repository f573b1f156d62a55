import { redirect } from '@sveltejs/kit';
import { loadBriefingWords } from '$lib/i18n/briefing-words';
import type { PageLoad } from './$types';

/** A briefing as a whole is at no version; each of its figures may be. */
export const load: PageLoad = async ({ parent, url }) => {
  if (url.searchParams.get('version')) redirect(307, url.pathname);
  const { i18n } = await parent();
  return { words: await loadBriefingWords(i18n.language) };
};
