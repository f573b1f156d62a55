import type { Dictionaries } from '$lib/cube/cube';
import type { Dataset } from '$lib/model/dataset';
import type { Month } from '$lib/model/month';
import { partyGroups, type Parties } from './parties';
import { binOf, monthsOf } from './time';
import type { TimeBin } from './view';

/**
 * How a timeline is stacked: months in order and the bins that stand apart, each divided into
 * exclusive parts. A part's number is twice its party's, and one more where it is tentative.
 */
export interface Stacks {
  readonly bins: readonly (Month | TimeBin)[];
  /** categories and groups, in the order of the stack */
  readonly parties: readonly string[];
  /** for each period of the cube its bin */
  readonly binOf: Uint32Array;
  /** for each set of perpetrators its part */
  readonly partOf: Uint32Array;
}

/** @param parties for each set of perpetrators, who they are */
export function stacksOf(
  dataset: Dataset,
  dictionaries: Dictionaries,
  parties: readonly Parties[]
): Stacks {
  const bins = [...monthsOf(dataset), 'longer', 'outside'] as const;
  const indexOfBin = new Map<Month | TimeBin, number>(bins.map((bin, index) => [bin, index]));
  const names = [...dataset.categories.map(({ id }) => id), ...partyGroups];
  return {
    bins,
    parties: names,
    binOf: Uint32Array.from(
      dictionaries.periods,
      (period) => indexOfBin.get(binOf(period, dataset)) ?? 0
    ),
    partOf: Uint32Array.from(
      parties,
      ({ part, partFirmness }) => names.indexOf(part) * 2 + (partFirmness === 'firm' ? 0 : 1)
    )
  };
}
