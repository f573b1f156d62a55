import { webLink } from '$lib/figures/link';
import type { Publication } from './publication';
import { fullTitle } from './publication';
import { datasetsOf, rightsOf } from './rights';
import { escapeXml } from './xml';

/** Title, source, rights, version and permalink of a figure, as RDF with Dublin Core's terms. */
export function svgMetadata(publication: Publication): string {
  const { figure, i18n, link, options } = publication;
  const publishers = datasetsOf(publication).map(
    ({ documents: [document], documentedBy }) => document?.publisher ?? i18n.text(documentedBy)
  );
  const terms = {
    title: fullTitle(figure),
    description: figure.summary,
    source: figure.citation,
    creator: i18n.words.site.name,
    ...(options.organisation === '' ? {} : { contributor: options.organisation }),
    publisher: [...new Set(publishers)].join('; '),
    rights: rightsOf(publication),
    language: i18n.language,
    identifier: link,
    hasVersion: figure.version
  };
  const lines = Object.entries(terms).map(([name, value]) => {
    const term = name === 'hasVersion' ? 'dcterms:hasVersion' : `dc:${name}`;
    return `<${term}>${escapeXml(value)}</${term}>`;
  });
  return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><rdf:Description rdf:about="${escapeXml(webLink(link))}">${lines.join('')}</rdf:Description></rdf:RDF></metadata>`;
}
