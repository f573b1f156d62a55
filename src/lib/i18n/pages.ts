import type { Language } from '$lib/model/text';
import type { MethodWords } from './method-en';
import type { PageWords } from './pages-en';

/** The words of the incident pages, one language only. */
export const loadPageWords = async (language: Language): Promise<PageWords> =>
  language === 'fr' ? (await import('./pages-fr')).pagesFr : (await import('./pages-en')).pagesEn;

/** The words of the method page, one language only. */
export const loadMethodWords = async (language: Language): Promise<MethodWords> =>
  language === 'fr'
    ? (await import('./method-fr')).methodFr
    : (await import('./method-en')).methodEn;
