import type { Language } from '$lib/model/text';

interface TemplateLinkWords {
  readonly offer: string;
  readonly xlsx: string;
  readonly csv: string;
}

/** What leads to the table to fill in. */
export const templateLinkWords: Readonly<Record<Language, TemplateLinkWords>> = {
  en: {
    offer: 'No table yet? Here is one to fill in, with explanations and lists:',
    xlsx: 'workbook (XLSX)',
    csv: 'headers only (CSV)'
  },
  fr: {
    offer: 'Pas encore de tableau ? En voici un à remplir, avec des explications et des listes :',
    xlsx: 'classeur (XLSX)',
    csv: 'en-têtes seuls (CSV)'
  }
};
