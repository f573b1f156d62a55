import { error } from '@sveltejs/kit';
import { embedFromJson } from '$lib/pages/embed/embed-json';
import { languageAt } from '$lib/view/page-address';
import type { PageLoad } from './$types';

/** An embed is read, not worked with: it carries no script but the one that reports its height. */
export const csr = false;

/** One figure alone; a frozen one never changes. */
export const load: PageLoad = async ({ fetch, params, url, setHeaders }) => {
  const asked = new URLSearchParams(url.searchParams);
  asked.set('lang', languageAt(url.pathname));
  const response = await fetch(`/api/${params.dataset}/figures/${params.figure}/embed?${asked}`);
  if (!response.ok) error(response.status, await response.json());
  const embed = embedFromJson(await response.text());
  if (embed.isFrozen) setHeaders({ 'cache-control': 'public, max-age=31536000, immutable' });
  return embed;
};
