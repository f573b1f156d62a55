import { loadI18n } from '$lib/i18n/i18n';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => ({
  i18n: await loadI18n(params.lang ?? 'en')
});
