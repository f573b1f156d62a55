import { formatView } from '$lib/view/address';
import type { Newer } from '$lib/versions/newer';
import { got } from '../load';
import type { Given } from './publishing.svelte';

/** What newer data tells differently of a figure that is kept at a version; none where nothing. */
export async function loadNewer(fetch: typeof globalThis.fetch, given: Given): Promise<string[]> {
  const asked = formatView(given.view);
  asked.set('figure', given.id);
  asked.set('lang', given.i18n.language);
  const newer = await got<Newer>(fetch, `/api/${given.room.dataset.id}/versions/newer?${asked}`);
  return newer.sentence === '' ? [] : [newer.sentence];
}
