import type { Language } from '$lib/model/text';
import { firstDay, type Month } from '$lib/model/month';

/** Numbers and dates as a language writes them, in UTC. */
export interface Formats {
  readonly number: (n: number) => string;
  /** 4 March 2023 */
  readonly day: (date: Date) => string;
  /** March 2023 */
  readonly month: (month: Month) => string;
  /** Mar */
  readonly monthShort: (month: Month) => string;
  /** M */
  readonly monthNarrow: (month: Month) => string;
  readonly year: (month: Month) => string;
  /** a, b and c */
  readonly list: (items: readonly string[]) => string;
}

const made = new Map<Language, Formats>();

export function formatsOf(language: Language): Formats {
  const known = made.get(language);
  if (known) return known;
  const formats = makeFormats(language);
  made.set(language, formats);
  return formats;
}

function makeFormats(language: Language): Formats {
  const locale = language === 'en' ? 'en-GB' : 'fr';
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const number = new Intl.NumberFormat(locale);
  const day = date({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = date({ month: 'long', year: 'numeric' });
  const short = date({ month: 'short' });
  const narrow = date({ month: 'narrow' });
  const year = date({ year: 'numeric' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (n) => number.format(n),
    day: (value) => firstOfMonth(day.format(value), language),
    month: (value) => month.format(firstDay(value)),
    monthShort: (value) => short.format(firstDay(value)),
    monthNarrow: (value) => narrow.format(firstDay(value)).toUpperCase(),
    year: (value) => year.format(firstDay(value)),
    list: (items) => list.format(items)
  };
}

/** French writes the first of a month as an ordinal, which Intl does not. */
const firstOfMonth = (text: string, language: Language): string =>
  language === 'fr' ? text.replace(/^1 /, '1er ') : text;
