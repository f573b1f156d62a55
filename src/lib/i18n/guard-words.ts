import { leastForRate, type Withheld } from '$lib/model/guard';
import type { Language } from '$lib/model/text';
import type { I18n } from './i18n';

interface GuardWords {
  readonly withheld: Readonly<Record<Exclude<Withheld, 'illustrative'>, (least: string) => string>>;
  readonly xOfN: (x: string, n: string) => string;
}

/** What is said where a number that a reader might expect is not shown. */
export const guardWords: Readonly<Record<Language, GuardWords>> = {
  en: {
    withheld: {
      'small-base': (least) => `not shown: it would rest on fewer than ${least} incidents`,
      'none-before': () => 'not shown: nothing is recorded in the period before',
      'no-population': () => 'not shown: the population is not known'
    },
    xOfN: (x, n) => `${x} of ${n}`
  },
  fr: {
    withheld: {
      'small-base': (least) => `non affiché : il reposerait sur moins de ${least} incidents`,
      'none-before': () => 'non affiché : rien n’est recensé pour la période précédente',
      'no-population': () => 'non affiché : la population n’est pas connue'
    },
    xOfN: (x, n) => `${x} sur ${n}`
  }
};

/** What stands where a number is withheld, and why. */
export const withheldText = (why: Withheld, { language, words, formats }: I18n): string =>
  why === 'illustrative'
    ? words.change.ofCases
    : guardWords[language].withheld[why](formats.number(leastForRate));
