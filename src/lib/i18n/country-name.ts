import type { Language } from '$lib/model/text';

/** The name of a country by its code in ISO 3166-1, or the code where it has none. */
export const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames(language === 'en' ? 'en-GB' : 'fr', {
    type: 'region',
    fallback: 'code'
  }).of(code) ?? code;
