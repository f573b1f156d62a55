import type { FigureInput } from '$lib/figures/figure';
import type { InWords } from '$lib/figures/in-words/in-words';
import { linkOf } from '$lib/figures/link';
import type { I18n } from '$lib/i18n/i18n';
import { formatView } from '$lib/view/address';
import { addressOf } from '$lib/view/page-address';
import { roomOf } from '$lib/view/reading-room';
import type { View } from '$lib/view/view';
import { isLive } from './live';
import { got, type Fetch, type Opened } from './load';

/**
 * A view in words. At first they come with the page; what makes them is fetched when another view
 * is chosen.
 */
export async function loadInWords(
  fetch: Fetch,
  { dataset, cube, origin, view, i18n }: Opened & { view: View; i18n: I18n }
): Promise<{ readonly told: InWords | Promise<InWords> }> {
  const parameters = formatView(view);
  if (isLive()) {
    const address = addressOf(i18n.language, `/${dataset.id}`, parameters);
    const link = linkOf(dataset, origin, address, i18n);
    const room = roomOf(cube, dataset);
    const input: FigureInput = { room, view, i18n, scope: 'alone', link };
    const told = import('$lib/figures/in-words/in-words').then(({ inWords }) => inWords(input));
    told.catch(() => undefined); // the page says nothing in words then
    return { told };
  }
  parameters.set('lang', i18n.language);
  return { told: await got<InWords>(fetch, `/api/${dataset.id}/summary?${parameters}`) };
}
