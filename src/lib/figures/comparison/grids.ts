import { formatMonth } from '$lib/model/month';
import { regionBar, regionBasis } from '$lib/view/regions';
import type { ReadingRoom } from '$lib/view/reading-room';
import type { View } from '$lib/view/view';
import type { Grid } from './split';

/** Months in order, then what is dated to a longer period or lies outside the dataset's. */
export function monthGrid(view: View, room: ReadingRoom): Grid {
  const { bins, binOf } = room.stacks(view);
  return {
    dimension: 'period',
    keys: bins.map((bin) => (typeof bin === 'string' ? bin : formatMonth(bin))),
    keyOf: [...binOf]
  };
}

/** Every period that the cube knows, by its number. */
export const periodGrid = ({ cube }: ReadingRoom): Grid => ({
  dimension: 'period',
  keys: cube.dictionaries.periods.map((_, index) => String(index)),
  keyOf: cube.dictionaries.periods.map((_, index) => index)
});

/** Regions, then several of them, then none stated. */
export function regionGrid({ cube, dataset }: ReadingRoom): Grid {
  const keys = [...dataset.regions.map(({ code }) => code), 'several', 'not-stated'];
  return {
    dimension: 'regions',
    keys,
    keyOf: cube.dictionaries.regions.map((set) => keys.indexOf(regionBar(set)))
  };
}

/** Whether one region is stated or mapped, or not. */
export const placedGrid = ({ cube }: ReadingRoom): Grid => ({
  dimension: 'regions',
  keys: ['placed', 'unplaced'],
  keyOf: cube.dictionaries.regions.map((set) =>
    set.length === 1 && regionBasis(set) !== 'inferred' ? 0 : 1
  )
});
