import type { Tally } from '$lib/cube/sums';
import type { View } from '$lib/view/view';

/** What is timed: something that holds a cube's sums and moves them from view to view. */
export interface Engine {
  /** Brings all sums that the charts rest on to a view. */
  show(view: View): void;
  /** All of them, in one order: incidents by perpetrators and regions, killed also over time. */
  sums(view: View): Tally[];
}
