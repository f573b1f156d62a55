import type { Language } from '$lib/model/text';

/** Whether pages have addresses of their own with or without a slash at the end. */
export const trailingSlash: 'never' | 'always' = 'never';

/** The path of a page in any language: `/mali-2023` for `/fr/mali-2023`. */
export const pathAt = (path: string): string => path.replace(/^\/fr(?=\/|$)/, '') || '/';

/** The language that an address is in. */
export const languageAt = (path: string): Language => (/^\/fr(\/|$)/.test(path) ? 'fr' : 'en');

/** The parameters that keep a page at a version; none for the current one. */
export const frozenAt = (version: string | null | undefined): URLSearchParams =>
  new URLSearchParams(version ? { version } : {});

/** The address of a page in a language, with its parameters: `/fr/mali-2023?harm=injured`. */
export function addressOf(
  language: Language,
  path: string,
  parameters: URLSearchParams = new URLSearchParams()
): string {
  const query = parameters.toString();
  const page = language === 'fr' ? `/fr${path === '/' ? '' : path}` : path;
  return query ? `${page}?${query}` : page;
}

/** The address of a file, which says its language in a parameter: `/x.csv?harm=injured&lang=fr`. */
export function fileAddress(language: Language, path: string, parameters: URLSearchParams): string {
  const query = new URLSearchParams(parameters);
  if (language !== 'en') query.set('lang', language);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The address of an answer of the API, for a link to it. */
export const apiAddress = (
  path: string,
  language: Language = 'en',
  parameters: URLSearchParams = new URLSearchParams()
): string => fileAddress(language, path, parameters);

/** An address on this site as a link from outside. */
export const outsideAddress = (origin: string, address: string): string => `${origin}${address}`;
