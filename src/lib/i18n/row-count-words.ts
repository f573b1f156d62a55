import type { Language } from '$lib/model/text';
import type { I18n } from './i18n';
import type { Plural } from './plural';

type Counted = Plural<(n: string) => string>;

/** What became of every row. */
type RowCounts = Readonly<Record<'rows' | 'read' | 'rejected' | 'duplicates', number>>;

interface RowCountWords {
  readonly rows: Counted;
  readonly read: Counted;
  readonly rejected: Counted;
  readonly duplicates: Counted;
  readonly told: Counted;
  readonly parts: (rows: string, read: string, rejected: string, duplicates: string) => string;
  readonly sum: (rows: string, read: string, rejected: string, told: string) => string;
}

const always = (text: (n: string) => string): Counted => ({ one: text, other: text });

const en: RowCountWords = {
  rows: { one: (n) => `${n} row`, other: (n) => `${n} rows` },
  read: always((n) => `${n} read`),
  rejected: always((n) => `${n} rejected`),
  duplicates: { one: (n) => `${n} duplicate`, other: (n) => `${n} duplicates` },
  told: always((n) => `${n} about an incident already told`),
  parts: (rows, read, rejected, duplicates) => `${rows}: ${read}, ${rejected}, ${duplicates}.`,
  sum: (rows, read, rejected, told) => `${rows} in the file = ${read} + ${rejected} + ${told}.`
};

const fr: RowCountWords = {
  rows: { one: (n) => `${n} ligne`, other: (n) => `${n} lignes` },
  read: { one: (n) => `${n} lue`, other: (n) => `${n} lues` },
  rejected: { one: (n) => `${n} rejetée`, other: (n) => `${n} rejetées` },
  duplicates: { one: (n) => `${n} doublon`, other: (n) => `${n} doublons` },
  told: always((n) => `${n} sur un incident déjà rapporté`),
  parts: (rows, read, rejected, duplicates) =>
    `${rows}\u00a0: ${read}, ${rejected}, ${duplicates}.`,
  sum: (rows, read, rejected, told) => `${rows} dans le fichier = ${read} + ${rejected} + ${told}.`
};

const rowCountWords: Readonly<Record<Language, RowCountWords>> = { en, fr };

/** What a file came to, in one sentence. */
export function rowsText(counts: RowCounts, i18n: I18n): string {
  const { rows, read, rejected, duplicates, parts } = rowCountWords[i18n.language];
  const told = telling(i18n);
  return parts(
    told(rows, counts.rows),
    told(read, counts.read),
    told(rejected, counts.rejected),
    told(duplicates, counts.duplicates)
  );
}

/** The same as a sum, so that a reader sees that no row is missing. */
export function rowsSum(counts: RowCounts, i18n: I18n): string {
  const words = rowCountWords[i18n.language];
  const told = telling(i18n);
  return words.sum(
    told(words.rows, counts.rows),
    told(words.read, counts.read),
    told(words.rejected, counts.rejected),
    told(words.told, counts.duplicates)
  );
}

const telling =
  ({ plural, formats }: I18n) =>
  (forms: Counted, n: number): string =>
    plural(forms, n)(formats.number(n));
