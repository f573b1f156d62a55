import { error } from '@sveltejs/kit';
import { answers } from '$lib/i18n/answers';
import { sheetToCsv } from '$lib/publish/csv';
import { incidentSheet } from '$lib/publish/incident-sheet';
import { sheetToXlsx } from '$lib/publish/xlsx';
import { datasetNotes } from '$lib/publish/dataset-notes';
import { attachment } from '$lib/server/attachment';
import { incidentsOf } from '$lib/server/incidents-request';
import { absolute } from '$lib/server/links';
import { newerNotes } from '$lib/server/newer';
import { formatList } from '$lib/view/address';
import { addressOf } from '$lib/view/page-address';
import type { RequestHandler } from './$types';

const everything = 1_000_000;

/** The incidents of a view as a file, all of them. */
export const GET: RequestHandler = async ({ params, url }) => {
  const { page, store, query, i18n } = await incidentsOf(params.dataset, url, everything);
  const path = `/${params.dataset}/incidents`;
  const link = absolute(addressOf(i18n.language, path, formatList(query.view)));
  const notes = [
    ...(await newerNotes({ store, view: query.view, i18n })),
    ...datasetNotes({ dataset: store.dataset, view: query.view, i18n, link })
  ];
  const sheet = incidentSheet(page.incidents, store.dataset, i18n, notes);
  const name = `${params.dataset}-incidents.${params.format}`;
  if (params.format === 'csv') return attachment(sheetToCsv(sheet), 'csv', name);
  if (params.format === 'xlsx') return attachment(await sheetToXlsx(sheet), 'xlsx', name);
  error(404, answers[i18n.language].noFormat(params.format, 'csv, xlsx'));
};
