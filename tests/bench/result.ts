import type { Times } from './measure';

/** The first view of a cube, one move of a brush, one change of a filter. */
export const steps = ['first', 'brush', 'filter'] as const;
export type Step = (typeof steps)[number];

/** Our sums; our sums with all figures and layouts made of them; crossfilter2's sums. */
export type What = 'ours' | 'frames' | 'theirs';

/** One line of what a size's process tells, as JSON. */
export interface Result extends Readonly<Record<Step, Times>> {
  readonly what: What;
  /** megabytes held beside the cube */
  readonly memory: number;
}
