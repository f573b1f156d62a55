import { error, json } from '@sveltejs/kit';
import { answers } from '$lib/i18n/answers';
import { surroundingsOf } from '$lib/stores/surroundings';
import { languageOf, storeOf } from '$lib/server/request';
import type { RequestHandler } from './$types';

/** The incidents before and after one by date, and the dataset's notes about it. */
export const GET: RequestHandler = async ({ params, url }) => {
  const i18n = await languageOf(url.searchParams);
  const store = await storeOf(params.dataset, i18n, url.searchParams.get('version'));
  const around = await surroundingsOf(store, params.id);
  return around ? json(around) : error(404, answers[i18n.language].noIncident(params.id));
};
