import { json } from '@sveltejs/kit';
import { figureJson } from '$lib/figures/figure-json';
import { figureOf } from '$lib/server/figure-request';
import type { RequestHandler } from './$types';

/** One figure as JSON; every filter applies. */
export const GET: RequestHandler = async ({ params, url }) => {
  const { figure } = await figureOf(params.dataset, params.figure, url);
  return json(figureJson(figure));
};
