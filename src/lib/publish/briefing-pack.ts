import { strToU8, zipSync, type Zippable } from 'fflate';
import { publishWords } from '$lib/i18n/publish-words';
import { harmlessText } from '$lib/model/harmless-text';
import { altText, caveatsOf } from './caveats';
import { sheetToCsv } from './csv';
import type { FileFormat } from './formats';
import { harmlessSheet } from './harmless-sheet';
import { incidentSheet } from './incident-sheet';
import { entryTime } from './office-properties';
import { packDescriptor, type PackFile } from './pack-descriptor';
import type { Publication, Tools } from './publication';

/** A ZIP with a figure in every format, its alternative text, its view in words, its caveats and its incidents. */
export async function briefingPack(
  publication: Publication,
  tools: Tools,
  formats: ReadonlyMap<string, FileFormat>
): Promise<Uint8Array> {
  const files = await packFiles(publication, tools, formats);
  const type = 'application/json';
  const bytes = strToU8(packDescriptor(publication, files));
  return zipped([{ path: 'datapackage.json', type, bytes }, ...files]);
}

/** A figure in some formats, its alternative text, its caveats and its incidents. */
export async function packFiles(
  publication: Publication,
  tools: Tools,
  formats: ReadonlyMap<string, FileFormat>
): Promise<PackFile[]> {
  const files: PackFile[] = [];
  for (const [ending, { type, make }] of formats) {
    const made = await make(publication, tools);
    const bytes = typeof made === 'string' ? strToU8(made) : made;
    files.push({ path: `${publication.figure.id}.${ending}`, type, bytes });
  }
  return [...files, ...(await wordFiles(publication))];
}

/** Files as a ZIP; what is packed already is not packed again. */
export function zipped(files: readonly PackFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes, type } of files) {
    entries[path] = [bytes, { level: /png|pdf|openxml/.test(type) ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: entryTime });
}

async function wordFiles(publication: Publication): Promise<PackFile[]> {
  const { figure, dataset, i18n } = publication;
  const words = publishWords[i18n.language];
  const found = await publication.incidents();
  const cut =
    found.total > found.incidents.length
      ? [
          words.incidentsCut(
            i18n.formats.number(found.incidents.length),
            i18n.formats.number(found.total),
            publication.incidentsLink
          )
        ]
      : [];
  const sheet = incidentSheet(found.incidents, dataset, i18n, [...cut, figure.citation]);
  const plain = 'text/plain; charset=utf-8';
  const inWords = publication.words().split('\n').map(harmlessText).join('\n');
  const caveats = [...caveatsOf(publication), figure.citation].join('\n');
  return [
    { path: 'alternative-text.txt', type: plain, bytes: strToU8(`${altText(publication)}\n`) },
    { path: 'in-words.txt', type: plain, bytes: strToU8(`${inWords}\n`) },
    { path: 'caveats.txt', type: plain, bytes: strToU8(`${caveats}\n`) },
    {
      path: 'incidents.csv',
      type: 'text/csv; charset=utf-8',
      bytes: strToU8(sheetToCsv(harmlessSheet(sheet)))
    }
  ];
}
