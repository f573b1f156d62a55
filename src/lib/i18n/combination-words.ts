import type { Language } from '$lib/model/text';

interface CombinationWords {
  readonly title: (measure: string) => string;
  readonly howToRead: string;
}

/** What is said of the figure that tells exact combinations of perpetrators apart. */
export const combinationWords: Readonly<Record<Language, CombinationWords>> = {
  en: {
    title: (measure) => `${measure}, by exact combination of perpetrators`,
    howToRead:
      'Each incident stands in one bar, that of exactly the categories which took part in it; the bars add up to the total. Where there is room, filled dots show the categories of each bar.'
  },
  fr: {
    title: (measure) => `${measure}, par combinaison exacte d’auteurs`,
    howToRead:
      'Chaque incident figure dans une seule barre, celle des catégories qui y ont pris part, et d’elles seules ; la somme des barres est le total. Là où la place suffit, des points pleins montrent les catégories de chaque barre.'
  }
};
