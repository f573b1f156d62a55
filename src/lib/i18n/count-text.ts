import type { Tally } from '$lib/cube/sums';
import { formOf } from '$lib/model/count';
import type { CountedHarm } from '$lib/model/harm';
import type { I18n } from './i18n';

/** A count in the one wording that its form allows: `at least 40`, `about 300`, `none recorded`. */
export function countText({ count, incidents }: Tally, { words, formats }: I18n): string {
  const best = formats.number(count.best);
  switch (formOf(count, incidents)) {
    case 'none-recorded':
      return words.counts.none;
    case 'not-stated':
      return words.counts.notStated;
    case 'at-least':
      return words.counts.atLeast(best);
    case 'about':
      return words.counts.about(best);
    case 'range':
      return words.counts.range(best, formats.number(count.low), formats.number(count.high));
    case 'exact':
      return best;
  }
}

/** A count where there is room for a number only: `40`, `40+`, `~300`, `10–15`, `?`, `–`. */
export function shortCount({ count, incidents }: Tally, { formats }: I18n): string {
  const best = formats.number(count.best);
  switch (formOf(count, incidents)) {
    case 'none-recorded':
      return '–';
    case 'not-stated':
      return '?';
    case 'at-least':
      return `${best}+`;
    case 'about':
      return `~${best}`;
    case 'range':
      return `${formats.number(count.low)}–${formats.number(count.high)}`;
    case 'exact':
      return best;
  }
}

/** `in 9 incidents`, the base of a count. */
export const baseText = (incidents: number, { words, formats, plural }: I18n): string =>
  plural(words.counts.inIncidents, incidents)(formats.number(incidents));

/** `9 incidents`. */
export const incidentsText = (incidents: number, { words, formats, plural }: I18n): string =>
  `${formats.number(incidents)} ${plural(words.counts.incidents, incidents)}`;

/** `at least 40 people killed`; without a number, `people killed, number not stated`. */
export function peopleText(tally: Tally, harm: CountedHarm, i18n: I18n): string {
  const people = i18n.plural(i18n.words.harms[harm].people, tally.count.best);
  const count = countText(tally, i18n);
  const worded = formOf(tally.count, tally.incidents);
  if (worded === 'none-recorded' || worded === 'not-stated') {
    return `${i18n.words.harms[harm].people.other}${i18n.words.counts.separator}${count}`;
  }
  return `${count} ${people}`;
}
