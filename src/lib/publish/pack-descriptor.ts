import { webLink } from '$lib/figures/link';
import { publishWords } from '$lib/i18n/publish-words';
import { harmlessText } from '$lib/model/harmless-text';
import { fullTitle, type Publication } from './publication';

export interface PackFile {
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The pack's contents as a Data Package (frictionlessdata.io, version 1). */
export function packDescriptor(publication: Publication, files: readonly PackFile[]): string {
  const { figure, dataset, i18n, link } = publication;
  const descriptor = {
    name: `${dataset.id}-${figure.id}`,
    title: fullTitle(figure),
    description: `${publishWords[i18n.language].packDescription} ${figure.citation}`,
    version: figure.version,
    ...(webLink(link) && { homepage: link }),
    ...(dataset.licence.name && {
      licenses: [{ name: dataset.licence.name, path: dataset.licence.url }]
    }),
    sources: dataset.documents.map((document) => ({
      title: harmlessText(`${document.publisher}, ${i18n.text(document.title)}`),
      path: document.url
    })),
    resources: files.map(({ path, type, bytes }) => ({
      name: path.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      path,
      mediatype: type.replace(/;.*/, ''),
      bytes: bytes.byteLength,
      ...(type.includes('charset') ? { encoding: 'utf-8' } : {})
    }))
  };
  return `${JSON.stringify(descriptor, undefined, 2)}\n`;
}
