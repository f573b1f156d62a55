const ascii = /^[ -~]*$/;
const betweenAscii = /[^a-z0-9]+/g;
const marks = /[\u0300-\u036f]/g;
const between = /[^\p{L}\p{M}\p{N}]+/gu;
const ends = /^-|-$/g;

/** A text as an identifier: `Ménaka (Région)` is `menaka-region`; letters of any script stay. */
export const slugOf = (text: string): string =>
  (ascii.test(text)
    ? text.toLowerCase().replace(betweenAscii, '-')
    : withoutMarks(text).toLowerCase().replace(between, '-')
  ).replace(ends, '');

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(marks, '').normalize('NFC');

/** A column's name as far as it tells columns apart: `EVENT_DATE`, `Event Date`, `eventDate`. */
export const columnKey = (name: string): string => slugOf(name).replaceAll('-', '');
