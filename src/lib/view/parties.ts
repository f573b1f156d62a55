import type { PerpetratorSet } from '$lib/cube/cube';
import type { Dataset } from '$lib/model/dataset';
import type { CategoryId, PerpetratorId } from '$lib/model/perpetrator';
import type { View } from './view';

/** Groups of incidents that no category can claim for itself. */
export const partyGroups = ['several', 'not-stated', 'uncertain-only'] as const;
export type PartyGroup = (typeof partyGroups)[number];

/** Before the name of a party, only the incidents in which it stands so: `joint.government`. */
export const partyStandings = ['only', 'joint', 'tentative'] as const;
export type PartyStanding = (typeof partyStandings)[number];

/** Firm where it is stated outright, tentative where it is only suspected or inferred. */
export type Firmness = 'firm' | 'tentative';

/** Who is held responsible for the incidents of one cell, at the level of categories. */
export interface Parties {
  /** in the dataset's order */
  readonly categories: ReadonlyMap<CategoryId, Firmness>;
  readonly perpetrators: ReadonlyMap<PerpetratorId, Firmness>;
  /** the one part of a stack that they belong to */
  readonly part: CategoryId | PartyGroup;
  readonly partFirmness: Firmness;
}

/**
 * Reads a set of perpetrators under a view. Leaving suspicion out removes an involvement, never
 * the incident: one left without any is `uncertain-only`.
 */
export function partiesOf(
  set: PerpetratorSet,
  dataset: Dataset,
  attribution: View['attribution']
): Parties {
  const seen = set.filter((entry) => attribution === 'all' || entry.attribution === 'stated');
  const perpetrators = new Map<PerpetratorId, Firmness>();
  for (const entry of seen) {
    perpetrators.set(entry.perpetrator, entry.attribution === 'stated' ? 'firm' : 'tentative');
  }
  const categories = new Map<CategoryId, Firmness>();
  for (const { id } of dataset.categories) {
    const members = dataset.perpetrators.filter(
      (perpetrator) => perpetrator.category === id && perpetrators.has(perpetrator.id)
    );
    if (members.length === 0) continue;
    const firm = members.some((member) => perpetrators.get(member.id) === 'firm');
    categories.set(id, firm ? 'firm' : 'tentative');
  }
  return { categories, perpetrators, ...partOf(set, categories) };
}

/** Exactly these categories, as it stands in an address: `armed-groups.government`, `only.militias`. */
export function combinationKey(categories: Iterable<CategoryId>): string {
  const sorted = [...categories].sort();
  return sorted.length === 1 ? `only.${sorted[0]}` : sorted.join('.');
}

/** The categories that a combination's key names, or undefined where it names none. */
export function combinedIn(key: string): CategoryId[] | undefined {
  const parts = key.split('.');
  if (parts.length < 2) return undefined;
  return parts[0] === 'only' ? parts.slice(1) : parts;
}

/** Reads `only.X` (without another of its level), `joint.X` (with others) and `tentative.X`. */
export function standingIn(
  value: string
): { readonly standing: PartyStanding; readonly party: CategoryId | PerpetratorId } | undefined {
  const [name, party, ...more] = value.split('.');
  const standing = partyStandings.find((known) => known === name);
  return standing && party && more.length === 0 ? { standing, party } : undefined;
}

/** Whether a chosen value names these parties. */
export function matches(parties: Parties, value: string): boolean {
  if (parties.categories.has(value) || parties.perpetrators.has(value)) return true;
  if (value === 'several') return parties.part === 'several';
  if (value === 'not-stated' || value === 'uncertain-only') return parties.part === value;
  if (!value.includes('.')) return false;
  const stands = standingIn(value);
  if (stands && standsSo(parties, stands)) return true;
  return combinationKey(parties.categories.keys()) === value;
}

function standsSo(
  { categories, perpetrators }: Parties,
  { standing, party }: NonNullable<ReturnType<typeof standingIn>>
): boolean {
  const level = categories.has(party) ? categories : perpetrators;
  const firmness = level.get(party);
  if (!firmness) return false;
  if (standing === 'tentative') return firmness === 'tentative';
  return level.size > 1 === (standing === 'joint');
}

/** Several are firm together where two of them at least are stated outright. */
function partOf(
  set: PerpetratorSet,
  categories: ReadonlyMap<CategoryId, Firmness>
): Pick<Parties, 'part' | 'partFirmness'> {
  const [first, ...others] = [...categories];
  if (!first) {
    return set.length === 0
      ? { part: 'not-stated', partFirmness: 'firm' }
      : { part: 'uncertain-only', partFirmness: 'tentative' };
  }
  if (others.length === 0) return { part: first[0], partFirmness: first[1] };
  const firm = [...categories.values()].filter((firmness) => firmness === 'firm').length;
  return { part: 'several', partFirmness: firm > 1 ? 'firm' : 'tentative' };
}
