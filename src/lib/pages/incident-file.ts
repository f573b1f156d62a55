import { linkOf } from '$lib/figures/link';
import { citationOf } from '$lib/figures/words';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { sheetToCsv } from '$lib/publish/csv';
import { dateOfData } from '$lib/publish/data-date';
import { datasetNotes } from '$lib/publish/dataset-notes';
import { incidentSheet } from '$lib/publish/incident-sheet';
import { officeFile } from '$lib/publish/office-properties';
import { rightsOf } from '$lib/publish/rights';
import type { Sheet } from '$lib/publish/sheet';
import { sheetToXlsx } from '$lib/publish/xlsx';
import { formatList } from '$lib/view/address';
import { addressOf } from '$lib/view/page-address';
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
  const link = linkOf(dataset, origin, address, i18n);
  const notes = [...newer, ...datasetNotes({ dataset, view: query.view, i18n, link })];
  const sheet = incidentSheet(page.incidents, dataset, i18n, notes);
  const body =
    format === 'csv' ? sheetToCsv(sheet) : await workbookOf(sheet, { dataset, i18n, link });
  return { name: `${dataset.id}-incidents.${format}`, type: formats[format], body };
}

interface Listed {
  readonly dataset: Dataset;
  readonly i18n: I18n;
  /** where the same list is found */
  readonly link: string;
}

/** A workbook that says what it is, and that is the same whenever it is made. */
async function workbookOf(sheet: Sheet, { dataset, i18n, link }: Listed): Promise<Uint8Array> {
  const { version } = dataset;
  const title = [i18n.words.site.incidents, i18n.text(dataset.title)].join(
    i18n.words.counts.separator
  );
  const citation = citationOf({ i18n, room: { dataset }, link });
  return officeFile(new Uint8Array(await sheetToXlsx(sheet)), {
    title,
    subject: title,
    creator: i18n.words.site.name,
    description: `${citation} ${rightsOf({ dataset })}`,
    identifier: link,
    language: i18n.language,
    keywords: ['incidents', version, link],
    version,
    date: dateOfData(dataset)
  });
}
