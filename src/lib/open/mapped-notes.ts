import { mappingWords, type MappingWords } from '$lib/i18n/mapping-words';
import { columnSlots, harmSlots } from '$lib/model/column-slot';
import { harmlessText } from '$lib/model/harmless-text';
import { ownColumns, ownHeaders } from '$lib/model/own-table';
import type { Language, Text } from '$lib/model/text';
import type { Column, HarmColumns, Mapping, PartyColumns } from '$lib/readers/mapping';
import { columnIn, harmColumnsIn } from '$lib/readers/mapping-slots';

/** How a table is read by a mapping that somebody has given, in sentences of both languages. */
export function mappedNotes(mapping: Mapping): Text[] {
  const french = sentences(mapping, 'fr');
  return sentences(mapping, 'en').map((en, index) => ({ en, fr: french[index] ?? en }));
}

function sentences(mapping: Mapping, language: Language): string[] {
  const words = mappingWords[language];
  const { mapped } = words;
  const sorted = Object.keys(mapping.categories).length;
  const slots = columnSlots.flatMap((slot) => {
    const column = columnIn(mapping, slot);
    return column === undefined ? [] : [mapped.item(words.slots[slot], nameOf(column, words))];
  });
  return [
    mapped.intro,
    ...slots,
    mapped.order(words.orders[mapping.date.order]),
    ...mapping.parties.map((party) => partySentence(party, words)),
    ...mapping.harms.map((harm) => harmSentence(harm, words, language)),
    ...(sorted > 0 ? [mapped.sorted(String(sorted))] : [])
  ];
}

function partySentence({ name, separator, role }: PartyColumns, words: MappingWords): string {
  const { mapped, readAs } = words;
  const column = nameOf(name, words);
  const columns = separator === undefined ? column : mapped.separated(column, separator);
  return mapped.item(role === 'party' ? mapped.side : readAs[role], columns);
}

function harmSentence(harm: HarmColumns, words: MappingWords, language: Language): string {
  const { mapped, harmSlots: slotNames, statuses, whose } = words;
  const besides = harmSlots.flatMap((slot) => {
    const columns = harmColumnsIn(harm, slot);
    return columns.length === 0
      ? []
      : [`${slotNames[slot]} ${columns.map((column) => nameOf(column, words)).join(' + ')}`];
  });
  return mapped.harm(
    harmName(harm, language),
    [
      nameOf(harm.best, words),
      ...besides,
      `${whose} ${statuses[harm.victims]}`,
      mapped.means[harm.means],
      mapped.blank[harm.blank]
    ].join('; ')
  );
}

/** As our own table heads its column. */
function harmName({ harm }: HarmColumns, language: Language): string {
  const column = ownColumns.find((one) => one === harm.replaceAll('-', '_'));
  return column ? ownHeaders[column][language] : harm;
}

/** A column's name, or its number counted from 1. */
const nameOf = (column: Column, { mapped }: MappingWords): string =>
  typeof column === 'number' ? String(column + 1) : mapped.quoted(harmlessText(column));
