import type { Count } from './count';

/** By how much a count differs from an earlier one: at least and at most, negative where it fell. */
export interface Change {
  readonly low: number;
  readonly high: number;
  /** rests on numbers that the source gives as "some 300" */
  readonly approximate: boolean;
}

/** How a change may be worded: a number, two, the nearer end alone, or not even whether it rose. */
export type ChangeForm = 'same' | 'exact' | 'range' | 'at-least' | 'unclear';

/** All that two counts allow: the lowest after less the highest before, and the reverse. */
export const changeBetween = (before: Count, after: Count): Change => ({
  low: after.low - before.high,
  high: after.high - before.low,
  approximate: before.approximate + after.approximate > 0
});

export function changeForm({ low, high }: Change): ChangeForm {
  if (low === 0 && high === 0) return 'same';
  if (Number.isNaN(low + high) || (low <= 0 && high >= 0)) return 'unclear';
  if (low === high) return 'exact';
  return Number.isFinite(low) && Number.isFinite(high) ? 'range' : 'at-least';
}
