import { loadI18n } from '$lib/i18n/i18n';
import { frozenVersionOf, themeOf } from '$lib/server/embed-request';
import { figureIn } from '$lib/server/figure-request';
import { absolute } from '$lib/server/links';
import { languageAt } from '$lib/view/page-address';
import type { PageServerLoadEvent } from './$types';

/** An embed is read, not worked with: it carries no script but the one that reports its height. */
export const csr = false;

/** One figure alone; a frozen one never changes. */
export async function load({ params, url, setHeaders }: PageServerLoadEvent) {
  const i18n = await loadI18n(languageAt(url.pathname));
  const alone = await figureIn(i18n, params.dataset, params.figure, url.searchParams);
  const { figure, view, dataset, link } = alone;
  const theme = themeOf(url.searchParams, i18n);
  const isFrozen = frozenVersionOf(url.searchParams, dataset, i18n) !== undefined;
  if (isFrozen) setHeaders({ 'cache-control': 'public, max-age=31536000, immutable' });
  return { figure, view, theme, isFrozen, link, origin: absolute(''), dataset: dataset.id };
}
