import { inWords, type InWords } from '$lib/figures/in-words/in-words';
import { viewOf } from '$lib/pages/view-of';
import { formatView } from '$lib/view/address';
import { addressOf } from '$lib/view/page-address';
import { absolute } from './links';
import { languageOf, roomOf, storeOf } from './request';

/** The view that an address asks for, in words; every filter applies. */
export async function summaryOf(dataset: string, { searchParams }: URL): Promise<InWords> {
  const i18n = await languageOf(searchParams);
  const store = await storeOf(dataset, i18n, searchParams.get('version'));
  const view = viewOf(searchParams, store.dataset, i18n);
  const link = absolute(addressOf(i18n.language, `/${dataset}`, formatView(view)));
  return inWords({ room: await roomOf(store), view, i18n, scope: 'alone', link });
}
