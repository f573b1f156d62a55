import type { I18n } from '$lib/i18n/i18n';
import { combinedIn, standingIn } from '$lib/view/parties';
import type { Dataset } from '$lib/model/dataset';

/** The name of a perpetrator, category, combination or group, as it stands in an address. */
export function partyName(key: string, dataset: Dataset, i18n: I18n): string {
  const { groups, parts } = i18n.words;
  if (key === 'several' || key === 'not-stated' || key === 'uncertain-only') return groups[key];
  const stands = standingIn(key);
  if (stands) {
    const name = partyName(stands.party, dataset, i18n);
    return stands.standing === 'only' ? parts.aloneOf(name) : `${name} (${parts[stands.standing]})`;
  }
  const combined = combinedIn(key);
  if (combined) {
    const members = dataset.categories.filter(({ id }) => combined.includes(id));
    return i18n.formats.list(members.map(({ name }) => i18n.text(name)));
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
export function typeName(
  type: string,
  { typeNames }: Pick<Dataset, 'typeNames'>,
  { words, text }: I18n
): string {
  const named = typeNames?.[type];
  return words.types[type] ?? (named ? text(named) : type);
}
