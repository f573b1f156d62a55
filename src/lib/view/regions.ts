import type { RegionSet } from '$lib/cube/cube';
import type { RegionBasis, RegionCode } from '$lib/model/incident';

/** The one bar that the incidents of a set of regions belong to. */
export type RegionBar = RegionCode | 'several' | 'not-stated';

export const regionBar = (set: RegionSet): RegionBar =>
  set.length > 1 ? 'several' : (set[0]?.region ?? 'not-stated');

/** The basis of the only region; of several, the weakest. */
export function regionBasis(set: RegionSet): RegionBasis | undefined {
  if (set.some(({ basis }) => basis === 'inferred')) return 'inferred';
  return set.some(({ basis }) => basis === 'mapped') ? 'mapped' : set[0]?.basis;
}
