import type { Text } from '$lib/model/text';

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

/** Identifiers by the slugs of their names in any language, and of themselves. */
export const bySlug = <Id extends string>(
  named: readonly (readonly [Id, Text])[]
): ReadonlyMap<string, Id> =>
  new Map(
    named.flatMap(([id, { en, fr }]) => [id, en, fr].map((name) => [slugOf(name), id] as const))
  );

/** A column's name as far as it tells columns apart: `EVENT_DATE`, `Event Date`, `eventDate`. */
export const columnKey = (name: string): string => slugOf(name).replaceAll('-', '');
