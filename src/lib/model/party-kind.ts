import type { CountedHarm } from './harm';
import type { CategoryId } from './perpetrator';

/** What a category is to the country's state, as far as the definitions of harms ask. */
export type PartyKind = 'state' | 'foreign' | 'opposed' | 'non-state' | 'unknown';

/** Categories that the coding rules define; what another one is cannot be told from its name. */
const kinds: Readonly<Record<CategoryId, PartyKind>> = {
  government: 'state',
  'foreign-military': 'foreign',
  'armed-groups': 'opposed',
  militias: 'non-state'
};

export const kindOf = (category: CategoryId | undefined): PartyKind =>
  (category === undefined ? undefined : kinds[category]) ?? 'unknown';

/** What no incident of a party can be: under any circumstances, or where it acts alone. */
export type Impossible = 'ever' | 'alone';

/**
 * What the definitions of harms rule out (counting rule 10): *abducted* is taken by a party that is
 * not the state, *disappeared* by state agents, in a joint operation with them, or by unidentified
 * persons. Armed groups, which fight the state, take part in no operation of its agents.
 */
export function impossible(harm: CountedHarm, kind: PartyKind): Impossible | undefined {
  if (harm === 'abducted' && kind === 'state') return 'ever';
  if (harm === 'disappeared' && kind === 'opposed') return 'ever';
  if (harm === 'disappeared' && (kind === 'foreign' || kind === 'non-state')) return 'alone';
  return undefined;
}
