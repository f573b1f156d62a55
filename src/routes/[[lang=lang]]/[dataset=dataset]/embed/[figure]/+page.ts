import { error } from '@sveltejs/kit';
import { embedFromJson } from '$lib/pages/embed/embed-json';
import { languageAt } from '$lib/view/page-address';
import type { PageLoad } from './$types';

/** An embed is read, not worked with: it carries no script but the one that reports its height. */
export const csr = false;

/** One figure alone. */
export const load: PageLoad = async ({ fetch, params, url }) => {
  const asked = new URLSearchParams(url.searchParams);
  asked.set('lang', languageAt(url.pathname));
  const response = await fetch(`/api/${params.dataset}/figures/${params.figure}/embed?${asked}`);
  if (!response.ok) error(response.status, await response.json());
  return embedFromJson(await response.text());
};
