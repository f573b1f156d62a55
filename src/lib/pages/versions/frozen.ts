import type { Component } from 'svelte';
import type { I18n } from '$lib/i18n/i18n';
import { got } from '$lib/pages/load';
import type { Newer } from '$lib/versions/newer';
import FrozenNotice from './FrozenNotice.svelte';

/** What a page that is kept at a version says of it, and the component that says it. */
export interface Frozen {
  readonly Notice: Component<{ newer: Newer; i18n: I18n }>;
  readonly newer: Newer;
}

/**
 * Asks what came after the version in a page's address.
 * @param shown `figure` or `incident` and which; without it, the list of incidents
 */
export async function loadFrozenNotice(
  fetch: typeof globalThis.fetch,
  url: URL,
  dataset: string,
  i18n: I18n,
  shown: Readonly<Record<string, string>>
): Promise<Frozen> {
  const asked = new URLSearchParams(url.searchParams);
  for (const [name, value] of Object.entries(shown)) asked.set(name, value);
  asked.set('lang', i18n.language);
  const newer = await got<Newer>(fetch, `/api/${dataset}/versions/newer?${asked}`);
  return { Notice: FrozenNotice, newer };
}
