import { json } from '@sveltejs/kit';
import { datasetToJson } from '$lib/model/dataset-json';
import { languageOf, storeOf } from '$lib/server/request';
import { versionsOf } from '$lib/server/versions';
import type { RequestHandler } from './$types';

/** Everything about a dataset but its incidents; of the current one, which versions there are. */
export const GET: RequestHandler = async ({ params, url }) => {
  const i18n = await languageOf(url.searchParams);
  const version = url.searchParams.get('version');
  const described = datasetToJson((await storeOf(params.dataset, i18n, version)).dataset);
  if (version) return json(described);
  const { versions } = await versionsOf(params.dataset, i18n);
  return json({ ...described, versions });
};
