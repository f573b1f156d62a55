import { publishWords } from '$lib/i18n/publish-words';
import type { Publication } from './publication';

/** What must be read with a figure, one sentence or more an entry. */
export const caveatsOf = ({ figure, dataset, i18n }: Publication): string[] => [
  figure.howToRead,
  ...figure.notes,
  i18n.words.site[dataset.selection]
];

/** A figure told to those who do not see it. */
export const altText = ({ figure }: Publication): string =>
  [`${figure.title}, ${figure.source}.`, figure.summary, ...figure.notes].join(' ');

/** Summary, caveats, citation, version and permalink, for the notes beneath a slide. */
export function speakerNotes(publication: Publication): string {
  const { figure, i18n, link } = publication;
  const words = publishWords[i18n.language];
  const { separator } = i18n.words.counts;
  return [
    figure.summary,
    `${words.caveats}${separator}`,
    ...caveatsOf(publication).map((caveat) => `• ${caveat}`),
    figure.citation,
    `${words.link}${separator}${link} (${words.version(figure.version)})`
  ].join('\n');
}
