import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { dateOfData } from './data-date';
import { fullTitle, type Publication } from './publication';
import { escapeXml } from './xml';

const contents = '[Content_Types].xml';
const core = 'docProps/core.xml';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
const coreRelation =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** A time for every entry of a ZIP, so that the same contents give the same file. */
export const entryTime = new Date(2000, 0, 1);

/**
 * An Office file with title, citation, dataset version and permalink among its properties, and
 * without the time at which it was made.
 * @param edit changes a part of the file, given by its path
 */
export function withProperties(
  file: Uint8Array,
  publication: Publication,
  edit: (path: string, xml: string) => string = (_path, xml) => xml
): Uint8Array {
  const parts = unzipSync(file);
  const known = core in parts;
  const edited: Zippable = {};
  const paths = Object.keys(parts).filter((path) => !path.endsWith('/'));
  for (const path of paths.sort((a, b) => Number(b === contents) - Number(a === contents))) {
    const bytes = parts[path] ?? new Uint8Array();
    if (path.endsWith('.xlsx')) {
      edited[numbered(path)] = withProperties(bytes, publication);
    } else if (/\.(xml|rels)$/.test(path)) {
      const xml = numbered(edit(path, strFromU8(bytes)));
      edited[numbered(path)] = strToU8(known ? xml : announced(path, xml));
    } else {
      edited[path] = bytes;
    }
  }
  edited[core] = strToU8(coreProperties(publication));
  return zipSync(edited, { mtime: entryTime });
}

/** Charts are numbered through the life of the server; a file holds one. */
const numbered = (text: string): string =>
  text.replace(/\b(chart|Microsoft_Excel_Worksheet)\d+\.(xml|xlsx)/g, '$11.$2');

function coreProperties({ figure, dataset, i18n, link }: Publication): string {
  const day = `${dateOfData(dataset).toISOString().slice(0, 10)}T00:00:00Z`;
  const entries = {
    'dc:title': fullTitle(figure),
    'dc:subject': figure.summary,
    'dc:creator': i18n.words.site.name,
    'dc:description': `${figure.citation} ${dataset.licence.name}, ${dataset.licence.url}`,
    'dc:identifier': link,
    'dc:language': i18n.language,
    'cp:keywords': [figure.id, figure.version, link].join(', '),
    'cp:version': figure.version
  };
  const texts = Object.entries(entries).map(
    ([name, text]) => `<${name}>${escapeXml(text)}</${name}>`
  );
  const dates = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[...texts, ...dates].join('')}</cp:coreProperties>`;
}

/** Names the properties where a package must name its parts. */
function announced(path: string, xml: string): string {
  if (path === contents) {
    return xml.replace(
      '</Types>',
      `<Override PartName="/${core}" ContentType="${coreType}"/></Types>`
    );
  }
  if (path === '_rels/.rels') {
    return xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdCore" Type="${coreRelation}" Target="${core}"/></Relationships>`
    );
  }
  return xml;
}
