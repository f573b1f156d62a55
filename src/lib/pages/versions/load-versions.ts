import type { I18n } from '$lib/i18n/i18n';
import type { ComparedJson, VersionsJson } from '$lib/versions/compared';
import { got, type Fetch } from '../load';

/** The versions of a dataset. */
export const loadVersions = (fetch: Fetch, id: string, { language }: I18n): Promise<VersionsJson> =>
  got(fetch, `/api/${id}/versions?lang=${language}`);

/**
 * How two versions differ, as an address asks with `from` and `to`; a page that is kept at a version
 * starts from that one.
 */
export function loadCompared(
  fetch: Fetch,
  id: string,
  asked: URLSearchParams,
  { language }: I18n
): Promise<ComparedJson> {
  const parameters = new URLSearchParams({ lang: language });
  const from = asked.get('from') || asked.get('version');
  if (from) parameters.set('from', from);
  const to = asked.get('to');
  if (to) parameters.set('to', to);
  return got(fetch, `/api/${id}/versions/compare?${parameters}`);
}
