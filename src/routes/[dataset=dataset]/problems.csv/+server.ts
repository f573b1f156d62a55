import { problemFile } from '$lib/pages/problems/problem-file';
import { attachment } from '$lib/server/attachment';
import { problemsOf } from '$lib/server/problems-request';
import type { RequestHandler } from './$types';

const everything = '100000';

/** What could not be read of a dataset's file, all of it that is kept, as CSV. */
export const GET: RequestHandler = async ({ params, url }) => {
  const asked = new URLSearchParams(url.searchParams);
  asked.set('limit', everything);
  const { found, dataset, i18n } = await problemsOf(params.dataset, asked);
  return attachment(problemFile(found, dataset, i18n));
};
