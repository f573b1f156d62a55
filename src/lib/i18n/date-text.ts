import { monthOf } from '$lib/model/month';
import { daysIn, parsePartialDate, type PartialDate } from '$lib/model/partial-date';
import type { I18n } from './i18n';

/** A date in words, no more precise than it is: `22 April 2023`, `some time in August 2023`. */
export function dateText(date: PartialDate, i18n: I18n): string {
  const { dates } = i18n.words;
  const [from, to] = date.edtf.split('/');
  if (to !== undefined && from !== undefined) {
    const ends = [plainDate(from, i18n), plainDate(to, i18n)] as const;
    return date.means === 'within' ? dates.between(...ends) : dates.lasting(...ends);
  }
  const text = plainDate(date.edtf, i18n);
  return daysIn(date) > 1 && date.means === 'within' ? dates.within(text) : text;
}

/** A date without a word about what it means, for titles of documents. */
export function plainDate(edtf: string, i18n: I18n): string {
  const date = parsePartialDate(edtf);
  if (!date) return edtf;
  if (daysIn(date) === 1) return i18n.formats.day(date.start);
  const month = monthOf(date.start);
  return month === monthOf(date.end) ? i18n.formats.month(month) : i18n.formats.year(month);
}
