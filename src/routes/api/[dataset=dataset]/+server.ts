import { json } from '@sveltejs/kit';
import { datasetToJson } from '$lib/model/dataset-json';
import { languageOf, storeOf } from '$lib/server/request';
import type { RequestHandler } from './$types';

/** Everything about a dataset but its incidents. */
export const GET: RequestHandler = async ({ params, url }) => {
  const i18n = await languageOf(url.searchParams);
  const { dataset } = await storeOf(params.dataset, i18n, url.searchParams.get('version'));
  return json(datasetToJson(dataset));
};
