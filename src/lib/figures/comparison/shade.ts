import type { Shade } from '../paint';

const steps: readonly Shade[] = ['shade-1', 'shade-2', 'shade-3', 'shade-4'];

/** The quarter of the highest number in which a number lies; a quarter's upper end belongs to it. */
export function shadeOf(value: number, highest: number): Shade | undefined {
  return steps[Math.ceil((value / highest) * steps.length) - 1];
}
