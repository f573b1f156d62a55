import type { CountedHarm } from './harm';
import type { CategoryId } from './perpetrator';

/**
 * Whom a harm's definition excludes. Who is taken by state agents, or in a joint operation with
 * them, is disappeared and not abducted; armed groups, which fight the state, take part in no
 * operation of its agents, as foreign military and militias may. Persons who are unidentified may
 * be either.
 */
const excluded: Partial<Record<CountedHarm, readonly CategoryId[]>> = {
  abducted: ['government'],
  disappeared: ['armed-groups']
};

/**
 * Whether a category can have done a harm by the harm's definition (counting rule 10). What a
 * category is, is known of the well-known ones only, by their ids; of any other nothing is excluded.
 */
export const isDefined = (harm: CountedHarm, category: CategoryId): boolean =>
  !excluded[harm]?.includes(category);
