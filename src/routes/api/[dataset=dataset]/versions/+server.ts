import { json } from '@sveltejs/kit';
import { languageOf, storeOf } from '$lib/server/request';
import { versionsOf } from '$lib/server/versions';
import type { RequestHandler } from './$types';

/** The versions of a dataset that can be asked for, the current one first. */
export const GET: RequestHandler = async ({ params, url }) => {
  const i18n = await languageOf(url.searchParams);
  await storeOf(params.dataset, i18n, null);
  return json(await versionsOf(params.dataset, i18n));
};
