import { incidentsFound, type IncidentsFound } from '$lib/pages/incidents-found';
import { languageOf, storeOf } from './request';

/** The incidents that an address asks for; `limit` defaults to `otherwise`. */
export async function incidentsOf(
  dataset: string,
  url: URL,
  otherwise: number
): Promise<IncidentsFound> {
  const i18n = await languageOf(url.searchParams);
  const store = await storeOf(dataset, i18n, url.searchParams.get('version'));
  return incidentsFound(store, url.searchParams, i18n, otherwise);
}
