import { json } from '@sveltejs/kit';
import { loadI18n } from '$lib/i18n/i18n';

/** Any other address of the API: machines get JSON, not a page. */
export async function fallback() {
  const { words } = await loadI18n('en');
  return json({ message: words.errors.notFound }, { status: 404 });
}
