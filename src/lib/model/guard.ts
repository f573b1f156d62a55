import type { Dataset } from './dataset';

/** The fewest incidents on which a rate may rest. */
export const leastForRate = 20;

/** The fewest incidents of which a percentage may be told; of fewer it is "x of n". */
export const leastForPercentage = 100;

/** Why a number is not shown. */
export type Withheld = 'illustrative' | 'small-base' | 'none-before' | 'no-population';

type Selected = Pick<Dataset, 'selection'>;

/**
 * Why a rate, a share of a population or a change over time may not be told, if it may not
 * (counting rule 9). What tells of cases shows what is documented, not what happened.
 * @param base the incidents that it rests on; of a change, those of the smaller period
 */
export function withheld({ selection }: Selected, base: number): Withheld | undefined {
  if (selection === 'illustrative') return 'illustrative';
  return base < leastForRate ? 'small-base' : undefined;
}

/** How a part of a whole may be told. */
export const shareForm = (base: number): 'percentage' | 'x-of-n' =>
  base < leastForPercentage ? 'x-of-n' : 'percentage';
