import { error } from '@sveltejs/kit';
import { answers } from '$lib/i18n/answers';
import type { I18n } from '$lib/i18n/i18n';

/** Where `npm run dev` serves, if its port is free. */
const unpublished = import.meta.env.DEV ? 'http://localhost:5173' : '';

/**
 * Scheme, host and port of this site, in a copy with the folder that it stands in; empty where it is
 * not known. It is what ORIGIN says and never what a request's Host does, which anybody can set.
 */
export const siteOrigin = (): string =>
  (process.env['ORIGIN']?.trim() || unpublished).replace(/\/+$/, '');

/** An absolute address on this site; a relative one where ORIGIN is missing. */
export const absolute = (path: string): string => `${siteOrigin()}${path}`;

/** The same as {@link siteOrigin} for what leaves the site: refused where it is not known. */
export const publishedOrigin = ({ language }: I18n): string =>
  siteOrigin() || error(503, answers[language].noOrigin);
