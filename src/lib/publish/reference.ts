import { webLink } from '$lib/figures/link';
import type { Language } from '$lib/model/text';
import { harmlessText } from '$lib/model/harmless-text';
import { fullTitle, type Publication } from './publication';
import { datasetsOf } from './rights';

/** One work to be cited, before it takes the shape of a citation format. */
export interface Reference {
  readonly id: string;
  readonly kind: 'figure' | 'report';
  readonly title: string;
  /** an organisation, whose name is never taken apart */
  readonly author: string;
  readonly publisher: string;
  /** the dataset, where the work is a part of it */
  readonly within: string;
  readonly version: string;
  readonly url: string;
  /** year, month, day, as far as known */
  readonly published: readonly number[];
  readonly accessed: readonly number[];
  readonly language: Language;
  readonly abstract: string;
}

/** What a figure is cited with: the figure itself, then the documents that its data come from. */
export function referencesOf(publication: Publication): Reference[] {
  const { figure, dataset, i18n, link } = publication;
  const clean = harmlessText;
  const url = webLink(link);
  const datasets = datasetsOf(publication);
  const title = datasets.map((each) => clean(i18n.text(each.title))).join('; ');
  const own: Reference = {
    id: `attest-${dataset.id}-${figure.id}-${figure.version}`,
    kind: 'figure',
    title: fullTitle(figure),
    author: i18n.words.site.name,
    publisher: i18n.words.site.name,
    within: url === '' ? `${title}, ${link}` : title,
    version: figure.version,
    url,
    published: datePartsOf(dataset.created ?? ''),
    accessed: [],
    language: i18n.language,
    abstract: [figure.summary, ...figure.notes].join(' ')
  };
  const documents = datasets.flatMap((each) =>
    each.documents.map((document) => ({
      ...document,
      id: each === dataset ? document.id : `${each.id}-${document.id}`
    }))
  );
  const sources = documents.map((document): Reference => ({
    id: clean(document.id),
    kind: 'report',
    title: clean(i18n.text(document.title)),
    author: clean(document.publisher),
    publisher: clean(document.publisher),
    within: '',
    version: '',
    url: clean(document.url),
    published: datePartsOf(document.published),
    accessed: datePartsOf(document.accessed),
    language: i18n.language,
    abstract: ''
  }));
  return [own, ...sources];
}

/** Year, month and day of an EDTF date, as far as they are known; of a period, its beginning. */
export function datePartsOf(edtf: string): number[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf) ?? [];
  return [year, month, day].filter((part) => part !== undefined).map(Number);
}

/** `2024-04`. */
export const dateOfParts = (parts: readonly number[]): string =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
