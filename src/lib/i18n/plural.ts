import type { Language } from '$lib/model/text';

/** The forms that English and French tell apart; French has `many` for round millions. */
export interface Plural<T = string> {
  readonly one: T;
  readonly many?: T;
  readonly other: T;
}

const rules = { en: new Intl.PluralRules('en'), fr: new Intl.PluralRules('fr') };

/** The form for a number. */
export function pluralOf<T>(forms: Plural<T>, n: number, language: Language): T {
  const rule = rules[language].select(n);
  if (rule === 'one') return forms.one;
  return rule === 'many' ? (forms.many ?? forms.other) : forms.other;
}
