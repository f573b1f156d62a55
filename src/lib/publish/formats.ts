import type { FigureId } from '$lib/figures/figure';
import { figureJson } from '$lib/figures/figure-json';
import { briefingPack } from './briefing-pack';
import { referencesToBibtex } from './citation-bibtex';
import { referencesToCsl } from './citation-csl';
import { referencesToRis } from './citation-ris';
import { citationText } from './citation-text';
import { sheetToCsv } from './csv';
import { publishedDocx } from './docx';
import { withProperties } from './office-properties';
import { publishedPdf } from './pdf';
import { publishedPng } from './png';
import { publishedPptx } from './pptx';
import type { Publication, Tools } from './publication';
import { publishedSheet } from './published-sheet';
import { referencesOf } from './reference';
import { publishedSvg } from './svg';
import { sheetToXlsx } from './xlsx';

/** How a format is made and sent. */
export interface FileFormat {
  readonly type: string;
  /** whether making it takes so long that it waits its turn */
  readonly slow: boolean;
  /** whether the incidents behind the figure stand in it */
  readonly withIncidents: boolean;
  readonly make: (
    publication: Publication,
    tools: Tools
  ) => string | Uint8Array | Promise<string | Uint8Array>;
}

type Make = FileFormat['make'];
const quick = (type: string, make: Make): FileFormat => ({
  type,
  slow: false,
  withIncidents: false,
  make
});
const slow = (type: string, make: Make): FileFormat => ({ ...quick(type, make), slow: true });
const long = (type: string, make: Make): FileFormat => ({
  ...slow(type, make),
  withIncidents: true
});

const office = 'application/vnd.openxmlformats-officedocument';

const publishedXlsx = async (publication: Publication): Promise<Uint8Array> => {
  const sheet = await sheetToXlsx(publishedSheet(publication));
  return withProperties(new Uint8Array(sheet), publication);
};

const publishedJson = ({ figure, options: { organisation } }: Publication): string =>
  JSON.stringify({
    ...figureJson(figure),
    ...(organisation === '' ? {} : { publishedBy: organisation })
  });

/** What a briefing pack holds. */
const single: ReadonlyMap<string, FileFormat> = new Map([
  ['svg', quick('image/svg+xml', (it) => publishedSvg(it))],
  ['png', slow('image/png', publishedPng)],
  ['pdf', slow('application/pdf', publishedPdf)],
  ['pptx', slow(`${office}.presentationml.presentation`, publishedPptx)],
  ['docx', long(`${office}.wordprocessingml.document`, publishedDocx)],
  ['csv', quick('text/csv; charset=utf-8', (it) => sheetToCsv(publishedSheet(it)))],
  ['xlsx', slow(`${office}.spreadsheetml.sheet`, publishedXlsx)],
  ['json', quick('application/json', publishedJson)],
  ['txt', quick('text/plain; charset=utf-8', citationText)],
  ['bib', quick('application/x-bibtex', (it) => referencesToBibtex(referencesOf(it)))],
  ['ris', quick('application/x-research-info-systems', (it) => referencesToRis(referencesOf(it)))],
  [
    'csl.json',
    quick('application/vnd.citationstyles.csl+json', (it) => referencesToCsl(referencesOf(it)))
  ]
]);

/** Every format in which a figure can be had, by the ending of its name. */
export const fileFormats: ReadonlyMap<string, FileFormat> = new Map([
  ...single,
  ['zip', long('application/zip', (it, tools) => briefingPack(it, tools, single))]
]);

/** Those that list incidents, or draw a chart of their own, hold one dataset. */
const ofOneDataset: readonly string[] = ['docx', 'pptx', 'zip'];

/** The endings of the formats in which a figure can be had. */
export const endingsOf = (figure: FigureId): string[] =>
  [...fileFormats.keys()].filter((ending) => figure !== 'beside' || !ofOneDataset.includes(ending));

/** A format by its ending, where the figure can be had in it. */
export const formatFor = (figure: FigureId, ending: string): FileFormat | undefined =>
  endingsOf(figure).includes(ending) ? fileFormats.get(ending) : undefined;
