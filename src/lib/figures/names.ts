import type { I18n } from '$lib/i18n/i18n';
import { combinedIn } from '$lib/view/parties';
import type { Dataset } from '$lib/model/dataset';

/** The name of a perpetrator, category, combination or group, as it stands in an address. */
export function partyName(key: string, dataset: Dataset, i18n: I18n): string {
  const { groups } = i18n.words;
  if (key === 'several' || key === 'not-stated' || key === 'uncertain-only') return groups[key];
  const combined = combinedIn(key);
  if (combined) {
    const members = dataset.categories.filter(({ id }) => combined.includes(id));
    const names = i18n.formats.list(members.map(({ name }) => i18n.text(name)));
    return members.length === 1 ? i18n.words.parts.aloneOf(names) : names;
  }
  const known = [...dataset.categories, ...dataset.perpetrators].find(({ id }) => id === key);
  return known ? i18n.text(known.name) : key;
}

/** The name of a region or of one of the two bars apart. */
export function regionName(key: string, dataset: Dataset, i18n: I18n): string {
  if (key === 'several' || key === 'not-stated') return i18n.words.regionGroups[key];
  const region = dataset.regions.find(({ code }) => code === key);
  return region ? i18n.text(region.name) : key;
}

/** The name of a type of incident; an unknown one stands as it is written. */
export const typeName = (type: string, { words }: I18n): string => words.types[type] ?? type;
