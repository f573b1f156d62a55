import { loadBriefingWords } from '$lib/i18n/briefing-words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  const { i18n } = await parent();
  return { words: await loadBriefingWords(i18n.language) };
};
