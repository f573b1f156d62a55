import type { Language } from '$lib/model/text';
import { inWordsEn, type InWordsWords } from './in-words-en';
import { inWordsFr } from './in-words-fr';

/** The sentences in which a view is told. */
export const inWordsWords: Readonly<Record<Language, InWordsWords>> = {
  en: inWordsEn,
  fr: inWordsFr
};
