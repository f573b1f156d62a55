import type { Tally } from '$lib/cube/sums';
import { changeBetween, changeForm, type Change } from '$lib/model/change';
import { formOf } from '$lib/model/count';
import { changeWords } from './change-words';
import { countText, shortCount } from './count-text';
import type { I18n } from './i18n';

/** A change in the one wording that its numbers allow, with what it is measured against. */
export function changeText(before: Tally, after: Tally, months: number, i18n: I18n): string {
  const change = changeWords[i18n.language];
  const told = [monthsBefore(months, i18n), beforeText(before, i18n)] as const;
  const than = change.than(...told);
  const by = changeBetween(before.count, after.count);
  const about = (amount: string) => (by.approximate ? i18n.words.counts.about(amount) : amount);
  switch (changeForm(by)) {
    case 'same':
      return `${about(change.same)} ${change.as(...told)}`;
    case 'exact':
      return `${about(amount(by.low, i18n))} ${than}`;
    case 'range':
      return `${rangeText(by, i18n)} ${than}`;
    case 'at-least':
      return `${i18n.words.counts.atLeast(amount(by.low > 0 ? by.low : by.high, i18n))} ${than}`;
    case 'unclear':
      return `${change.unclear} ${than}${boundsText(by, i18n)}`;
  }
}

/** `the 6 months before`. */
const monthsBefore = (months: number, { plural, language, formats }: I18n): string =>
  plural(changeWords[language].months, months)(formats.number(months));

/** Stands in brackets, where a range needs none of its own. */
const beforeText = (before: Tally, i18n: I18n): string =>
  formOf(before.count, before.incidents) === 'range'
    ? shortCount(before, i18n)
    : countText(before, i18n);

const amount = (n: number, { language, formats }: I18n): string =>
  changeWords[language][n < 0 ? 'fewer' : 'more'](formats.number(Math.abs(n)));

/** The smaller number first, both in one direction. */
function rangeText({ low, high }: Change, { language, formats }: I18n): string {
  const words = changeWords[language];
  const ends = [Math.abs(low), Math.abs(high)].toSorted((a, b) => a - b).map(formats.number);
  const direction = words[low < 0 ? 'fewer' : 'more'];
  return words.between(ends[0] ?? '', direction(ends[1] ?? ''));
}

function boundsText({ low, high }: Change, i18n: I18n): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return '';
  const change = changeWords[i18n.language];
  const bounds = [low, high].map((n) => (n === 0 ? change.same : amount(n, i18n)));
  return `${i18n.words.counts.listSeparator}${change.between(bounds[0] ?? '', bounds[1] ?? '')}`;
}
