/**
 * The addresses of page-address.ts in a static copy: every page is a folder, the copy may stand in a
 * folder itself, and what depends on a language stands under that language, because a server of
 * files does not read parameters.
 */
import type { Language } from '$lib/model/text';

/** Where the copy stands on its server, without a slash at the end. */
let base = '';

/** Says once, before anything else, where the copy stands: `/docs/attest`, or nothing at the root. */
export function standAt(path: string): void {
  base = path;
}

export const trailingSlash: 'never' | 'always' = 'always';

/** A path without what the copy stands in, without its language's and its page's ending. */
const within = (path: string): string =>
  `/${path
    .slice(base.length)
    .replace(/^\//, '')
    .replace(/(^|\/)(index\.html)?$/, '')}`;

export const pathAt = (path: string): string => within(path).replace(/^\/fr(?=\/|$)/, '') || '/';

export const frozenAt = (version: string | null | undefined): URLSearchParams =>
  new URLSearchParams(version ? { version } : {});

export const languageAt = (path: string): Language =>
  /^\/fr(\/|$)/.test(within(path)) ? 'fr' : 'en';

export function addressOf(
  language: Language,
  path: string,
  parameters: URLSearchParams = new URLSearchParams()
): string {
  if (parameters.size > 0 && path.includes('/embed/')) return nowhere(language, path, parameters);
  const page = `${inLanguage(language, path === '/' ? '' : path)}/`;
  return parameters.size > 0 ? `${page}?${parameters}` : page;
}

export const fileAddress = (
  language: Language,
  path: string,
  parameters: URLSearchParams
): string =>
  parameters.size > 0 ? nowhere(language, path, parameters) : inLanguage(language, path);

/**
 * What a copy holds for the default view only. Another view's address is that of no file, so that
 * nothing but a script, which makes files in the browser, can answer it.
 */
const nowhere = (language: Language, path: string, parameters: URLSearchParams): string =>
  `${base}/made${inLanguage(language, path).slice(base.length)}?${parameters}`;

/** A file that has to be made: `/mali-2023/figures/headline.png`, in which language. */
export function madeAt(path: string): { language: Language; file: string } | undefined {
  const [, french, file] = /^\/made(\/fr)?(\/.+)$/.exec(path.slice(base.length)) ?? [];
  if (file === undefined || !path.startsWith(base)) return undefined;
  return { language: french === undefined ? 'en' : 'fr', file };
}

/** Answers that depend on the language stand under it. */
export const apiAddress = (path: string, language: Language = 'en'): string =>
  `${inLanguage(/\/(cube|versions|summary|figures\/.*)$/.test(path) ? language : 'en', path)}.json`;

export const outsideAddress = (origin: string, address: string): string =>
  `${origin}${address.slice(base.length)}`;

const inLanguage = (language: Language, path: string): string =>
  `${base}${language === 'fr' ? '/fr' : ''}${path}`;
