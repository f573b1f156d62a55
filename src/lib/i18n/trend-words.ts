import type { Language } from '$lib/model/text';

interface TrendWords {
  readonly title: string;
  /** over the names of measures and months in the table */
  readonly column: string;
}

/** The words of the headline numbers told by month. */
export const trendWords: Readonly<Record<Language, TrendWords>> = {
  en: { title: 'At a glance, by month', column: 'Measure and month' },
  fr: { title: 'En bref, par mois', column: 'Mesure et mois' }
};
