import { json } from '@sveltejs/kit';
import { foundToJson } from '$lib/pages/incidents-found';
import { incidentsOf } from '$lib/server/incidents-request';
import type { RequestHandler } from './$types';

/** The incidents of a view, `limit` of them from `offset`, in the order `sort`. */
export const GET: RequestHandler = async ({ params, url }) =>
  json(foundToJson(await incidentsOf(params.dataset, url, 100)));
