import { error, json } from '@sveltejs/kit';
import { answers } from '$lib/i18n/answers';
import { incidentToJson } from '$lib/model/incident-json';
import { languageOf, storeOf } from '$lib/server/request';
import type { RequestHandler } from './$types';

/** One incident with its citations. */
export const GET: RequestHandler = async ({ params, url }) => {
  const i18n = await languageOf(url.searchParams);
  const store = await storeOf(params.dataset, i18n, url.searchParams.get('version'));
  const incident = await store.incident(params.id);
  if (!incident) error(404, answers[i18n.language].noIncident(params.id));
  return json(incidentToJson(incident));
};
