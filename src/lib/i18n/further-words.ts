import type { Language } from '$lib/model/text';

/** Of rows that name one more actor of an event which another row has told. */
export const furtherRows: Readonly<Record<Language, (rows: string) => string>> = {
  en: (rows) =>
    `Among them, rows that name another actor of their event: ${rows}. The event counts once, with all its actors.`,
  fr: (rows) =>
    `Parmi elles, lignes qui nomment un autre acteur de leur événement\u00a0: ${rows}. L’événement compte une fois, avec tous ses acteurs.`
};
