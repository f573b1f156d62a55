import type { I18n } from '$lib/i18n/i18n';

/** What a list of choices says while it is closed: `all`, the only name, or how many. */
export function chosenNames(
  keys: readonly string[],
  all: string,
  nameOf: (key: string) => string,
  { words, formats }: I18n
): string {
  const [only, ...others] = keys;
  if (only === undefined) return all;
  return others.length === 0 ? nameOf(only) : words.filters.some(formats.number(keys.length));
}
