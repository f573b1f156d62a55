import { json } from '@sveltejs/kit';
import { problemsOf } from '$lib/server/problems-request';
import type { RequestHandler } from './$types';

/** What became of the rows of a dataset's file: counts, and its problems one by one. */
export const GET: RequestHandler = async ({ params, url }) => {
  const { found } = await problemsOf(params.dataset, url.searchParams);
  return json(found);
};
