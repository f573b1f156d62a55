import { languages, type Language } from './text';

/** The same JSON with its texts in one language; those in others are left empty. */
export function inOneLanguage<T>(json: T, language: Language): T {
  const others = languages.filter((other) => other !== language);
  return JSON.parse(JSON.stringify(json), (_key, value: unknown) => {
    if (!isText(value)) return value;
    return { ...value, ...Object.fromEntries(others.map((other) => [other, ''])) };
  });
}

const isText = (value: unknown): value is Record<Language, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === languages.length &&
  languages.every((language) => language in value);
