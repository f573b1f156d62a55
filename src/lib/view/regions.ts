import type { Cube, RegionSet } from '$lib/cube/cube';
import type { Dataset } from '$lib/model/dataset';
import type { RegionBasis, RegionCode } from '$lib/model/incident';
import { isOutside } from './time';

/** The one bar that the incidents of a set of regions belong to. */
export type RegionBar = RegionCode | 'several' | 'not-stated';

export const regionBar = (set: RegionSet): RegionBar =>
  set.length > 1 ? 'several' : (set[0]?.region ?? 'not-stated');

/** The basis of the only region; of several, the weakest. */
export function regionBasis(set: RegionSet): RegionBasis | undefined {
  if (set.some(({ basis }) => basis === 'inferred')) return 'inferred';
  return set.some(({ basis }) => basis === 'mapped') ? 'mapped' : set[0]?.basis;
}

/** For each set of regions of a cube, how many incidents lie in the dataset's period. */
export function incidentsByRegions({ tables, dictionaries }: Cube, dataset: Dataset): Float64Array {
  const { regions, period, incidents, length } = tables.incidents;
  const outside = dictionaries.periods.map((each) => isOutside(each, dataset));
  const sums = new Float64Array(dictionaries.regions.length);
  for (let row = 0; row < length; row++) {
    const set = regions[row] ?? 0;
    if (!outside[period[row] ?? 0]) sums[set] = (sums[set] ?? 0) + (incidents[row] ?? 0);
  }
  return sums;
}
