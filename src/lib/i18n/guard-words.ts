import type { Withheld } from '$lib/model/guard';
import type { Language } from '$lib/model/text';

interface GuardWords {
  /** what stands where a number is withheld, and why; `least` is the fewest incidents it may rest on */
  readonly withheld: Readonly<Record<Withheld, (least: string) => string>>;
  readonly xOfN: (x: string, n: string) => string;
}

/** What is said where a number that a reader might expect is not shown. */
export const guardWords: Readonly<Record<Language, GuardWords>> = {
  en: {
    withheld: {
      illustrative: () =>
        'not shown: the source tells of cases and does not record all, so that a rate or a change would tell of its choice of cases',
      'small-base': (least) => `not shown: it would rest on fewer than ${least} incidents`,
      'none-before': () => 'not shown: nothing is recorded in the period before',
      'no-population': () => 'not shown: the population is not known'
    },
    xOfN: (x, n) => `${x} of ${n}`
  },
  fr: {
    withheld: {
      illustrative: () =>
        'non affiché : la source relate des cas et ne les recense pas tous ; un taux ou une évolution ne dirait que son choix de cas',
      'small-base': (least) => `non affiché : il reposerait sur moins de ${least} incidents`,
      'none-before': () => 'non affiché : rien n’est recensé pour la période précédente',
      'no-population': () => 'non affiché : la population n’est pas connue'
    },
    xOfN: (x, n) => `${x} sur ${n}`
  }
};
