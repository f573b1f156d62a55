import { loadI18n } from '$lib/i18n/i18n';
import { languageAt } from '$lib/view/page-address';
import type { LayoutLoad } from './$types';

/** Depends on the language alone, so that what pages stand on is kept while their view changes. */
export const load: LayoutLoad = async ({ url, params: { lang }, untrack }) => ({
  i18n: await loadI18n(lang === 'fr' ? lang : untrack(() => languageAt(url.pathname)))
});

export { trailingSlash } from '$lib/view/page-address';
