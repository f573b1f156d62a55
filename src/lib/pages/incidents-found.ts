import { error } from '@sveltejs/kit';
import type { I18n } from '$lib/i18n/i18n';
import { incidentToJson, type IncidentJson } from '$lib/model/incident-json';
import {
  sortOrders,
  type IncidentPage,
  type IncidentQuery,
  type IncidentStore
} from '$lib/stores/store';
import { listOf } from './view-of';

const mostAtOnce = 1000;

export interface IncidentsFound {
  readonly query: IncidentQuery;
  readonly page: IncidentPage;
  readonly store: IncidentStore;
  readonly i18n: I18n;
}

/** The incidents that parameters ask a store for; `limit` defaults to `otherwise`. */
export async function incidentsFound(
  store: IncidentStore,
  parameters: URLSearchParams,
  i18n: I18n,
  otherwise: number
): Promise<IncidentsFound> {
  const view = listOf(parameters, store.dataset, i18n);
  const asked = parameters.get('sort') || 'date';
  const sort = sortOrders.find((known) => known === asked);
  if (!sort) error(400, i18n.words.errors.parameter('sort', asked, sortOrders.join(', ')));
  const query = {
    view,
    sort,
    offset: wholeNumber('offset', parameters, 0, Number.MAX_SAFE_INTEGER, i18n),
    limit: wholeNumber('limit', parameters, otherwise, mostAtOnce, i18n)
  };
  return { query, page: await store.incidents(query), store, i18n };
}

/** A list of incidents as the API gives it. */
export interface IncidentListJson {
  readonly total: number;
  readonly offset: number;
  readonly version: string;
  readonly incidents: readonly IncidentJson[];
}

export const foundToJson = ({ query, page, store }: IncidentsFound): IncidentListJson => ({
  total: page.total,
  offset: query.offset,
  version: store.dataset.version,
  incidents: page.incidents.map(incidentToJson)
});

function wholeNumber(
  name: string,
  parameters: URLSearchParams,
  otherwise: number,
  most: number,
  { words }: I18n
): number {
  const value = parameters.get(name);
  if (!value) return otherwise;
  const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
  if (number <= most) return number;
  error(400, words.errors.parameter(name, value, `0 … ${most}`));
}
