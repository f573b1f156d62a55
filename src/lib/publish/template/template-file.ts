import { dsvFormat } from 'd3';
import { templateWords } from '$lib/i18n/template-words';
import { ownColumns, ownHeaders } from '$lib/model/own-table';
import type { Language } from '$lib/model/text';
import { officeFile } from '../office-properties';
import { explanationsSheet, incidentsSheet, listsSheet } from './template-sheets';
import { workbookOf } from './workbook';

/** When the columns and their words were last changed: files know no clock. */
const changed = new Date('2026-11-25T00:00:00Z');

/** What spreadsheets expect between cells where the comma is in numbers. */
const delimiters: Readonly<Record<Language, string>> = { en: ',', fr: ';' };

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
} as const;

/** The table to fill in under the name it is saved by; none where there is no such format. */
export function templateFile(format: string, language: Language) {
  if (format !== 'csv' && format !== 'xlsx') return undefined;
  const body = format === 'csv' ? templateCsv(language) : templateXlsx(language);
  return { name: `attest-template-${language}.${format}`, type: types[format], body };
}

/** The table to fill in as a workbook: the table, what its columns mean, and lists of words. */
export function templateXlsx(language: Language): Uint8Array {
  const { title, subject } = templateWords[language];
  const sheets = [incidentsSheet(language), explanationsSheet(language), listsSheet(language)];
  return officeFile(workbookOf(sheets), {
    title,
    subject,
    creator: 'Attest',
    description: subject,
    identifier: 'attest-template',
    language,
    keywords: [],
    version: changed.toISOString().slice(0, 10),
    date: changed
  });
}

/** The table's headers as CSV (UTF-8 with a byte-order mark, so that spreadsheets read accents). */
export function templateCsv(language: Language): string {
  const headers = ownColumns.map((column) => ownHeaders[column][language]);
  return `\ufeff${dsvFormat(delimiters[language]).formatRows([headers])}\n`;
}
