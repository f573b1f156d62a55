import { json } from '@sveltejs/kit';
import { viewOf } from '$lib/pages/view-of';
import { languageOf, storeOf } from '$lib/server/request';
import { knownPlaces } from '$lib/stores/known-places';
import type { RequestHandler } from './$types';

/** The places of a view's incidents whose coordinates are known, each with its incidents. */
export const GET: RequestHandler = async ({ params, url }) => {
  const i18n = await languageOf(url.searchParams);
  const store = await storeOf(params.dataset, i18n, url.searchParams.get('version'));
  return json(await knownPlaces(store, viewOf(url.searchParams, store.dataset, i18n)));
};
