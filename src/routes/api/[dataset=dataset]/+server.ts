import { json } from '@sveltejs/kit';
import { datasetToJson } from '$lib/model/dataset-json';
import { languageOf, storeOf } from '$lib/server/request';
import type { RequestHandler } from './$types';

/** Everything about a dataset but its incidents. */
export const GET: RequestHandler = async ({ params, url }) => {
  const { dataset } = await storeOf(params.dataset, await languageOf(url.searchParams));
  return json(datasetToJson(dataset));
};
