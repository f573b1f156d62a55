import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { dateOfData } from './data-date';
import { fullTitle, type Publication } from './publication';
import { rightsOf } from './rights';
import { escapeXml } from './xml';

const contents = '[Content_Types].xml';
const core = 'docProps/core.xml';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
const coreRelation =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** A time for every entry of a ZIP, so that the same contents give the same file. */
export const entryTime = new Date(2000, 0, 1);

/** What an Office file says about itself. */
export interface OfficeProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly description: string;
  /** an address */
  readonly identifier: string;
  readonly language: string;
  readonly keywords: readonly string[];
  /** of the dataset */
  readonly version: string;
  /** of the data: files know no clock */
  readonly date: Date;
}

/** Changes a part of an Office file, given by its path. */
export type EditPart = (path: string, xml: string) => string;

/**
 * An Office file with a figure's title, citation, dataset version and permalink among its
 * properties, and without the time at which it was made.
 */
export const withProperties = (
  file: Uint8Array,
  publication: Publication,
  edit?: EditPart
): Uint8Array => officeFile(file, propertiesOf(publication), edit);

/** An Office file with its properties: the same contents give the same bytes. */
export function officeFile(
  file: Uint8Array,
  properties: OfficeProperties,
  edit: EditPart = (_path, xml) => xml
): Uint8Array {
  const parts = unzipSync(file);
  const known = core in parts;
  const edited: Zippable = {};
  const paths = Object.keys(parts).filter((path) => !path.endsWith('/'));
  const numbered = numberedFrom(paths);
  for (const path of paths.sort((a, b) => Number(b === contents) - Number(a === contents))) {
    const bytes = parts[path] ?? new Uint8Array();
    const name = numbered(path);
    if (path.endsWith('.xlsx')) {
      edited[name] = officeFile(bytes, properties);
    } else if (/\.(xml|rels)$/.test(path)) {
      const xml = edit(name, numbered(strFromU8(bytes)));
      edited[name] = strToU8(known ? xml : announced(path, xml));
    } else {
      edited[name] = bytes;
    }
  }
  edited[core] = strToU8(coreProperties(properties));
  return zipSync(edited, { mtime: entryTime });
}

/** Charts are numbered through the life of a server; a file's own begin at 1. */
function numberedFrom(paths: readonly string[]): (text: string) => string {
  const found = paths.map((path) => Number(/\bchart(\d+)\.xml$/.exec(path)?.[1] ?? NaN));
  const numbers = [...new Set(found)].filter(Number.isFinite).sort((a, b) => a - b);
  return (text) =>
    text.replace(
      /\b(chart|Microsoft_Excel_Worksheet)(\d+)\.(xml|xlsx)/g,
      (whole, name: string, number: string, ending: string) => {
        const at = numbers.indexOf(Number(number));
        return at < 0 ? whole : `${name}${at + 1}.${ending}`;
      }
    );
}

/** What the file of a figure says about itself. */
export const propertiesOf = ({
  figure,
  dataset,
  beside,
  i18n,
  link
}: Publication): OfficeProperties => ({
  title: fullTitle(figure),
  subject: figure.summary,
  creator: i18n.words.site.name,
  description: `${figure.citation} ${rightsOf(beside ? { dataset, beside } : { dataset })}`,
  identifier: link,
  language: i18n.language,
  keywords: [figure.id, figure.version, link],
  version: figure.version,
  date: dateOfData(dataset)
});

function coreProperties(properties: OfficeProperties): string {
  const day = `${properties.date.toISOString().slice(0, 10)}T00:00:00Z`;
  const entries = {
    'dc:title': properties.title,
    'dc:subject': properties.subject,
    'dc:creator': properties.creator,
    'dc:description': properties.description,
    'dc:identifier': properties.identifier,
    'dc:language': properties.language,
    'cp:keywords': properties.keywords.join(', '),
    'cp:version': properties.version
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
