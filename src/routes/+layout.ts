import { loadI18n } from '$lib/i18n/i18n';
import { languageAt } from '$lib/view/page-address';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ url }) => ({
  i18n: await loadI18n(languageAt(url.pathname))
});

export { trailingSlash } from '$lib/view/page-address';
