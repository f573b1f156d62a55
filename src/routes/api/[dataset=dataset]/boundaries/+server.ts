import { json } from '@sveltejs/kit';
import { terrainOf } from '$lib/server/basemap';
import { languageOf, storeOf } from '$lib/server/request';
import type { RequestHandler } from './$types';

/** The boundaries of a dataset's regions as TopoJSON, and their population, as far as known. */
export const GET: RequestHandler = async ({ params, url }) => {
  const i18n = await languageOf(url.searchParams);
  const { dataset } = await storeOf(params.dataset, i18n, url.searchParams.get('version'));
  return json(await terrainOf(dataset));
};
