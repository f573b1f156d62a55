import type { Reference } from './reference';

/** References as RIS: two letters, two spaces, a hyphen, a space; lines end in CR LF. */
export const referencesToRis = (references: readonly Reference[]): string =>
  references.map(record).join('');

function record(reference: Reference): string {
  const { id, kind, title, author, publisher, within, version, url, language } = reference;
  const [year] = reference.published;
  const lines: readonly (readonly [string, string])[] = [
    ['TY', kind === 'figure' ? 'FIGURE' : 'RPRT'],
    ['ID', id],
    ['TI', title],
    // a comma would part the name of a person; that of an organisation ends in one instead
    ['AU', author.includes(',') ? `${author},` : author],
    ['PB', publisher],
    ['T2', within],
    ['ET', version],
    ['PY', year === undefined ? '' : String(year)],
    ['DA', slashed(reference.published)],
    ['Y2', slashed(reference.accessed)],
    ['UR', url],
    ['LA', language],
    ['AB', reference.abstract]
  ];
  const written = lines.filter(([, value]) => value !== '');
  return [...written, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** `2024/04//`: year, month, day and a remark, empty where unknown. */
const slashed = (parts: readonly number[]): string => {
  if (parts.length === 0) return '';
  const [year, month, day] = parts;
  return `${year}/${padded(month)}/${padded(day)}/`;
};

const padded = (part: number | undefined): string =>
  part === undefined ? '' : String(part).padStart(2, '0');
