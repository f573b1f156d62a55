import { figureJson } from '$lib/figures/figure-json';
import { referencesToBibtex } from './citation-bibtex';
import { referencesToCsl } from './citation-csl';
import { referencesToRis } from './citation-ris';
import { citationText } from './citation-text';
import { sheetToCsv } from './csv';
import { figureSheet } from './figure-sheet';
import { publishedPdf } from './pdf';
import { publishedPng } from './png';
import type { Publication, Tools } from './publication';
import { referencesOf } from './reference';
import { publishedSvg } from './svg';
import { sheetToXlsx } from './xlsx';

/** How a format is made and sent. */
export interface FileFormat {
  readonly type: string;
  /** whether making it takes so long that it waits its turn */
  readonly slow: boolean;
  readonly make: (
    publication: Publication,
    tools: Tools
  ) => string | Uint8Array | Promise<string | Uint8Array>;
}

const quick = (type: string, make: FileFormat['make']): FileFormat => ({ type, slow: false, make });
const slow = (type: string, make: FileFormat['make']): FileFormat => ({ type, slow: true, make });

/** Every format in which a figure can be had, by the ending of its name. */
export const fileFormats: ReadonlyMap<string, FileFormat> = new Map([
  ['svg', quick('image/svg+xml', publishedSvg)],
  ['png', slow('image/png', publishedPng)],
  ['pdf', slow('application/pdf', publishedPdf)],
  ['csv', quick('text/csv; charset=utf-8', (it) => sheetToCsv(figureSheet(it.figure, it.i18n)))],
  [
    'xlsx',
    slow(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      async (it) => new Uint8Array(await sheetToXlsx(figureSheet(it.figure, it.i18n)))
    )
  ],
  ['json', quick('application/json', (it) => JSON.stringify(figureJson(it.figure)))],
  ['txt', quick('text/plain; charset=utf-8', citationText)],
  ['bib', quick('application/x-bibtex', (it) => referencesToBibtex(referencesOf(it)))],
  ['ris', quick('application/x-research-info-systems', (it) => referencesToRis(referencesOf(it)))],
  [
    'csl.json',
    quick('application/vnd.citationstyles.csl+json', (it) => referencesToCsl(referencesOf(it)))
  ]
]);
