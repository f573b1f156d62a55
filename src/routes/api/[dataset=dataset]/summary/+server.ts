import { json } from '@sveltejs/kit';
import { summaryOf } from '$lib/server/summary-request';
import type { RequestHandler } from './$types';

/** A view in words, by paragraphs, with every number in them. */
export const GET: RequestHandler = async ({ params, url }) =>
  json(await summaryOf(params.dataset, url));
