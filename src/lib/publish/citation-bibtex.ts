import { dateOfParts, type Reference } from './reference';

/** What TeX would take for a command, and how it is written as a character. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '\u00a0': '~',
  '\u202f': '\\,',
  '–': '--',
  '—': '---'
};

/** References as BibTeX, in UTF-8; titles keep their capitals. */
export const referencesToBibtex = (references: readonly Reference[]): string =>
  references.map(entry).join('\n');

function entry(reference: Reference): string {
  const { id, kind, title, author, publisher, within, version, url, language } = reference;
  const note = [within, version === '' ? '' : `version ${version}`].filter((part) => part !== '');
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${texText(author)}}`],
    ['title', `{${texText(title)}}`],
    [kind === 'figure' ? 'publisher' : 'institution', texText(publisher)],
    ['year', dateOfParts(reference.published.slice(0, 1))],
    ['month', String(reference.published[1] ?? '')],
    ['version', texText(version)],
    ['note', texText(note.join(', '))],
    ['url', verbatim(url)],
    ['urldate', dateOfParts(reference.accessed)],
    ['language', language === 'fr' ? 'french' : 'english']
  ];
  const lines = fields
    .filter(([, value]) => value !== '' && value !== '{}')
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`);
  const type = kind === 'figure' ? 'misc' : 'techreport';
  return `@${type}{${keyOf(id)},\n${lines.join(',\n')}\n}\n`;
}

/** A text with nothing in it that TeX would obey. */
export const texText = (text: string): string =>
  text.replace(/[\\{}$&#%_^~\u00a0\u202f–—]/g, (character) => commands[character] ?? character);

/** An address as the field `url` takes it: braces would end the field. */
const verbatim = (url: string): string =>
  url.replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));

const keyOf = (id: string): string => id.replace(/[^A-Za-z0-9:._-]/g, '-');
