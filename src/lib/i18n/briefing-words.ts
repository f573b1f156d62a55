import type { Language } from '$lib/model/text';
import type { BriefingWords } from './briefing-en';

/** The words of the briefing builder, one language only. */
export const loadBriefingWords = async (language: Language): Promise<BriefingWords> =>
  language === 'fr'
    ? (await import('./briefing-fr')).briefingFr
    : (await import('./briefing-en')).briefingEn;
