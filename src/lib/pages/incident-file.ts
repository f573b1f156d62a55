import { sheetToCsv } from '$lib/publish/csv';
import { datasetNotes } from '$lib/publish/dataset-notes';
import { incidentSheet } from '$lib/publish/incident-sheet';
import { sheetToXlsx } from '$lib/publish/xlsx';
import { formatList } from '$lib/view/address';
import { addressOf, outsideAddress } from '$lib/view/page-address';
import type { IncidentsFound } from './incidents-found';

/** The formats in which lists of incidents can be had, with their media types. */
const formats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
} as const;

/** A file as it is handed to a browser. */
export interface NamedFile {
  readonly name: string;
  /** its media type */
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Incidents as a file; none where there is no such format. `newer` says what has changed since. */
export async function incidentFile(
  { page, store, query, i18n }: IncidentsFound,
  format: string,
  origin: string,
  newer: readonly string[]
): Promise<NamedFile | undefined> {
  if (format !== 'csv' && format !== 'xlsx') return undefined;
  const { dataset } = store;
  const address = addressOf(i18n.language, `/${dataset.id}/incidents`, formatList(query.view));
  const link = outsideAddress(origin, address);
  const notes = [...newer, ...datasetNotes({ dataset, view: query.view, i18n, link })];
  const sheet = incidentSheet(page.incidents, dataset, i18n, notes);
  const body = format === 'csv' ? sheetToCsv(sheet) : new Uint8Array(await sheetToXlsx(sheet));
  return { name: `${dataset.id}-incidents.${format}`, type: formats[format], body };
}
