import type { MappingWords } from '$lib/i18n/mapping-words';
import type { I18n } from '$lib/i18n/i18n';
import { columnSlots, harmSlots } from '$lib/model/column-slot';
import type { Column, Mapping } from '$lib/readers/mapping';
import { columnIn, harmColumnsIn } from '$lib/readers/mapping-slots';

/** What each column that a mapping reads is read as, in words. */
export function readAs(
  mapping: Mapping,
  i18n: I18n,
  words: MappingWords
): ReadonlyMap<Column, readonly string[]> {
  const roles = new Map<Column, string[]>();
  const add = (column: Column | undefined, role: string) => {
    if (column !== undefined) roles.set(column, [...(roles.get(column) ?? []), role]);
  };
  for (const slot of columnSlots) add(columnIn(mapping, slot), words.slots[slot]);
  for (const { name, role, code, associates } of mapping.parties) {
    for (const column of [name, code, associates]) add(column, words.readAs[role]);
  }
  for (const harm of mapping.harms) {
    const { name } = i18n.words.harms[harm.harm];
    add(harm.best, words.readAs.harm(name));
    for (const slot of harmSlots) {
      for (const column of harmColumnsIn(harm, slot)) {
        add(
          column,
          `${words.readAs.harm(name)}${i18n.words.counts.separator}${words.harmSlots[slot]}`
        );
      }
    }
    for (const column of harm.parts?.unknown ?? []) add(column, words.readAs.harm(name));
  }
  for (const column of mapping.title) add(column, words.readAs.title);
  for (const column of [mapping.date.precision, mapping.date.means, mapping.wherePrecision]) {
    add(column, words.readAs.precision);
  }
  add(mapping.targeting, words.slots.victims);
  return roles;
}
