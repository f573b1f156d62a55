import { error } from '@sveltejs/kit';
import type { I18n } from '$lib/i18n/i18n';
import { listOf } from '$lib/pages/view-of';
import {
  sortOrders,
  type IncidentPage,
  type IncidentQuery,
  type IncidentStore
} from '$lib/stores/store';
import { languageOf, storeOf } from './request';

const mostAtOnce = 1000;

export interface IncidentsFound {
  readonly query: IncidentQuery;
  readonly page: IncidentPage;
  readonly store: IncidentStore;
  readonly i18n: I18n;
}

/** The incidents that an address asks for; `limit` defaults to `otherwise`. */
export async function incidentsOf(
  dataset: string,
  url: URL,
  otherwise: number
): Promise<IncidentsFound> {
  const i18n = await languageOf(url.searchParams);
  const store = await storeOf(dataset, i18n, url.searchParams.get('version'));
  const view = listOf(url.searchParams, store.dataset, i18n);
  const asked = url.searchParams.get('sort') || 'date';
  const sort = sortOrders.find((known) => known === asked);
  if (!sort) error(400, i18n.words.errors.parameter('sort', asked, sortOrders.join(', ')));
  const query = {
    view,
    sort,
    offset: wholeNumber('offset', url, 0, Number.MAX_SAFE_INTEGER, i18n),
    limit: wholeNumber('limit', url, otherwise, mostAtOnce, i18n)
  };
  return { query, page: await store.incidents(query), store, i18n };
}

function wholeNumber(
  name: string,
  url: URL,
  otherwise: number,
  most: number,
  { words }: I18n
): number {
  const value = url.searchParams.get(name);
  if (!value) return otherwise;
  const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
  if (number <= most) return number;
  error(400, words.errors.parameter(name, value, `0 … ${most}`));
}
