import type { Language } from '$lib/model/text';
import { mappingWordsEn } from './mapping-en';
import { mappingWordsFr } from './mapping-fr';

export type { MappingWords } from './mapping-en';

/** The words of saying which column of a table is what. */
export const mappingWords = {
  en: mappingWordsEn,
  fr: mappingWordsFr
} satisfies Readonly<Record<Language, unknown>>;
