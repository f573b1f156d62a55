import { error } from '@sveltejs/kit';
import { answers } from '$lib/i18n/answers';
import { incidentFile } from '$lib/pages/incident-file';
import { attachment } from '$lib/server/attachment';
import { incidentsOf } from '$lib/server/incidents-request';
import { publishedOrigin } from '$lib/server/links';
import { newerNotes } from '$lib/server/newer';
import type { RequestHandler } from './$types';

const everything = 1_000_000;

/** The incidents of a view as a file, all of them. */
export const GET: RequestHandler = async ({ params, url }) => {
  const found = await incidentsOf(params.dataset, url, everything);
  const { store, query, i18n } = found;
  const origin = publishedOrigin(i18n);
  const notes = await newerNotes({ store, view: query.view, i18n });
  const file = await incidentFile(found, params.format, origin, notes);
  if (!file) error(404, answers[i18n.language].noList(params.format, 'csv, xlsx'));
  return attachment(file);
};
