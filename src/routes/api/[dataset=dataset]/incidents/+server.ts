import { json } from '@sveltejs/kit';
import { incidentToJson } from '$lib/model/incident-json';
import { incidentsOf } from '$lib/server/incidents-request';
import type { RequestHandler } from './$types';

/** The incidents of a view, `limit` of them from `offset`, in the order `sort`. */
export const GET: RequestHandler = async ({ params, url }) => {
  const { query, page, store } = await incidentsOf(params.dataset, url, 100);
  return json({
    total: page.total,
    offset: query.offset,
    version: store.dataset.version,
    incidents: page.incidents.map(incidentToJson)
  });
};
