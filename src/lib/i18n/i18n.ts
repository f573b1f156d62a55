import type { Language, Text } from '$lib/model/text';
import type { Words } from './en';
import { formatsOf, type Formats } from './formats';
import { pluralOf, type Plural } from './plural';

/** One language: its words, its formats, and how its plurals are chosen. */
export interface I18n {
  readonly language: Language;
  readonly words: Words;
  readonly formats: Formats;
  /** The text in this language. */
  readonly text: (text: Text) => string;
  readonly plural: <T>(forms: Plural<T>, n: number) => T;
}

export const i18nOf = (language: Language, words: Words): I18n => ({
  language,
  words,
  formats: formatsOf(language),
  text: (text) => text[language],
  plural: (forms, n) => pluralOf(forms, n, language)
});

const loaded = new Map<Language, Promise<I18n>>();

/** Loads one language only, and once. */
export function loadI18n(language: Language): Promise<I18n> {
  const known = loaded.get(language) ?? load(language);
  loaded.set(language, known);
  return known;
}

async function load(language: Language): Promise<I18n> {
  const words = language === 'fr' ? (await import('./fr')).fr : (await import('./en')).en;
  return i18nOf(language, words);
}
