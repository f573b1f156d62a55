import { json, type RequestHandler } from '@sveltejs/kit';
import { loadI18n } from '$lib/i18n/i18n';

/** Any other address of the API: machines get JSON, not a page. */
export const fallback: RequestHandler = async ({ url }) => {
  const { words } = await loadI18n(url.searchParams.get('lang') === 'fr' ? 'fr' : 'en');
  return json({ message: words.errors.notFound }, { status: 404 });
};
