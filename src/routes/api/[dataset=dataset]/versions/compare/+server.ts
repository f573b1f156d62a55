import { json } from '@sveltejs/kit';
import { languageOf, storeOf } from '$lib/server/request';
import { comparedVersions } from '$lib/server/versions';
import type { RequestHandler } from './$types';

/** What became different from the version `from` to the version `to`, worded in `lang`. */
export const GET: RequestHandler = async ({ params, url }) => {
  const i18n = await languageOf(url.searchParams);
  await storeOf(params.dataset, i18n, null);
  return json(await comparedVersions(params.dataset, url.searchParams, i18n));
};
