import type { Reference } from './reference';

/** References as CSL-JSON 1.0, which Zotero, pandoc and citeproc read. */
export const referencesToCsl = (references: readonly Reference[]): string =>
  `${JSON.stringify(references.map(cslItem), undefined, 2)}\n`;

function cslItem(reference: Reference) {
  const { id, kind, title, author, publisher, within, version, url, language, abstract } =
    reference;
  return {
    id,
    type: kind === 'figure' ? 'graphic' : 'report',
    title,
    author: [{ literal: author }],
    publisher,
    ...(within === '' ? {} : { 'container-title': within }),
    ...(version === '' ? {} : { version }),
    ...dated('issued', reference.published),
    ...dated('accessed', reference.accessed),
    ...(url === '' ? {} : { URL: url }),
    language,
    ...(abstract === '' ? {} : { abstract })
  };
}

const dated = (name: 'issued' | 'accessed', parts: readonly number[]) =>
  parts.length === 0 ? {} : { [name]: { 'date-parts': [parts] } };
