import { scaleLinear } from 'd3';
import type { Row } from '$lib/figures/figure';

/** How dark regions are: by class of their rates, where rates are told. */
export interface Tints {
  readonly classes: readonly {
    readonly from: number;
    readonly to: number;
    readonly tint: number;
  }[];
  readonly of: (row: Row | undefined) => number;
}

/** The tint of land where no rates are told at all. */
const plain = 0.16;

export function tintsOf(rows: readonly Row[]): Tints {
  const rates = rows.flatMap(({ cells }) => cells['rate'] ?? []);
  if (rates.length === 0) return { classes: [], of: () => plain };
  const scale = scaleLinear([0, Math.max(...rates) || 1], [0, 1]).nice(4);
  const [first = 0, ...ends] = scale.ticks(4);
  const classes = ends.map((to, index) => ({
    from: ends[index - 1] ?? first,
    to,
    tint: scale(to)
  }));
  return {
    classes,
    of: (row) => {
      const rate = row?.cells['rate'];
      return rate === undefined ? 0 : (classes.find(({ to }) => rate <= to)?.tint ?? 1);
    }
  };
}
