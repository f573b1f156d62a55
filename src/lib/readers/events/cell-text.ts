import { harmlessText } from '$lib/model/harmless-text';
import type { Cell } from '../raw-table';
import { slugOf } from './slug';

/** A cell's text, its slug, and what was found out about it. */
export interface CellText {
  /** harmless; empty where the table says that it does not know */
  readonly text: string;
  readonly slug: string;
  /** as the cell has it, trimmed */
  readonly written: string;
  /** nothing is written, as against a word for "not known" */
  readonly blank: boolean;
  /** UTF-8 that had been read as Latin-1 and was put right */
  readonly mended: boolean;
}

/** What tables write where something is not known, as slugs. */
const unknownWords = new Set(
  `na n-a nan null none nil unknown unk not-known not-stated not-specified not-reported unspecified
  not-available not-applicable notapplicable no-information no-information-available noinformation
  no-data nodata missing undisclosed undetermined inconnu inconnue inconnus inconnues non-precise
  non-precisee non-renseigne non-renseignee non-specifie non-specifiee non-indique non-disponible
  non-determine pas-d-information aucune-information nd n-d nc n-c sans-objet`.split(/\s+/)
);

/** Numbers that stand for "missing" in coded data. */
const unknownNumbers = new Set(['-9', '-99', '-999', '-9999', '-99.0', '-999.0']);

/** What needs no cleaning: printable ASCII with single spaces inside. */
const plainAscii = /^[!-~]+(?: [!-~]+)*$/;
const doublyEncoded = /[\u00c2-\u00f4][\u0080-\u00bf]/;
const beyondLatin1 = /[\u0100-\uffff]/;
const strict = new TextDecoder('utf-8', { fatal: true });

/** The text of a cell with nothing in it. */
export const nothing: CellText = { text: '', slug: '', written: '', blank: true, mended: false };

/** The texts of cells; each distinct value is worked out once. */
export class CellTexts {
  readonly #known = new Map<Cell, CellText>();

  of(cell: Cell): CellText {
    if (cell === null || cell === '') return nothing;
    const known = this.#known.get(cell);
    if (known) return known;
    const text = textOf(cell);
    if (!(cell instanceof Date)) this.#known.set(cell, text);
    return text;
  }
}

/** A cell as plain text: days in ISO 8601, numbers as JavaScript writes them. */
export function plainText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : isoDay(cell);
  return String(cell);
}

const isoDay = (date: Date): string => {
  const text = date.toISOString();
  return text.slice(0, text.indexOf('T'));
};

/** Works out a cell's text; for what hardly occurs twice. */
export function textOf(cell: Cell): CellText {
  const given = plainText(cell);
  const isPlain = plainAscii.test(given);
  const encoded = !isPlain && doublyEncoded.test(given) ? decodedOnceMore(given) : undefined;
  const written = isPlain ? given : harmlessText(encoded ?? given);
  const slug = slugOf(written);
  const unknown = slug === '' || unknownWords.has(slug) || unknownNumbers.has(written);
  return {
    text: unknown ? '' : written,
    slug: unknown ? '' : slug,
    written,
    blank: written === '',
    mended: encoded !== undefined
  };
}

function decodedOnceMore(text: string): string | undefined {
  if (beyondLatin1.test(text)) return undefined;
  try {
    return strict.decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
