import type { Counted } from '$lib/cube/cube';
import type { TableReading } from '$lib/cube/reading';
import type { Sums, Tally } from '$lib/cube/sums';
import type { Parties } from '$lib/view/parties';
import { regionBar, regionBasis } from '$lib/view/regions';
import type { FigureInput } from '../figure';
import { partyName, regionName } from '../names';
import type { Candidate } from './leaders';

export type Dimension = 'category' | 'region' | 'month';

/** A category, region or month, and what is recorded for it. */
export interface Named extends Candidate {
  readonly label: string;
  readonly tally: Tally;
}

/** What may stand out in a dimension; of one that is filtered, nothing. */
export function candidatesOf(
  dimension: Dimension,
  counted: Counted,
  input: FigureInput
): readonly Named[] {
  const reading = input.room.at(input.view).of(counted);
  if (!reading) return [];
  const found = { category: categories, region: regions, month: months }[dimension](reading, input);
  return found.filter(({ tally }) => tally.incidents > 0);
}

/** @param certain what surely belongs to it @param possible what might, that included */
const named = (
  label: string,
  sums: Sums,
  own: readonly number[],
  certain: readonly number[],
  possible: readonly number[]
): Named => ({
  label,
  tally: sums.tally(own),
  low: sums.tally(certain).count.low,
  high: sums.tally(possible).count.high
});

function categories(reading: TableReading, { room, view, i18n }: FigureInput): Named[] {
  if (view.perpetrators.length > 0) return [];
  const cells = [...room.parties(view).entries()];
  const ids = (isIn: (parties: Parties) => boolean): number[] =>
    cells.filter(([, parties]) => isIn(parties)).map(([id]) => id);
  const isOpen = ({ categories: held }: Parties) =>
    held.size === 0 || [...held.values()].includes('tentative');
  return room.dataset.categories.map(({ id }) =>
    named(
      partyName(id, room.dataset, i18n),
      reading.byPerpetrators,
      ids((parties) => parties.categories.has(id)),
      ids((parties) => parties.categories.get(id) === 'firm'),
      ids((parties) => parties.categories.has(id) || isOpen(parties))
    )
  );
}

function regions(reading: TableReading, { room, view, i18n }: FigureInput): Named[] {
  if (view.regions.length > 0) return [];
  const sets = room.cube.dictionaries.regions.map((set, id) => {
    const bar = regionBar(set);
    const isFirm = bar !== 'several' && bar !== 'not-stated' && regionBasis(set) !== 'inferred';
    return { id, bar, isFirm };
  });
  const ids = (isIn: (set: (typeof sets)[number]) => boolean): number[] =>
    sets.filter(isIn).map(({ id }) => id);
  return room.dataset.regions.map(({ code }) =>
    named(
      regionName(code, room.dataset, i18n),
      reading.byRegions,
      ids(({ bar }) => bar === code),
      ids(({ bar, isFirm }) => bar === code && isFirm),
      ids(({ bar, isFirm }) => bar === code || !isFirm)
    )
  );
}

function months(reading: TableReading, { room, view, i18n }: FigureInput): Named[] {
  if (typeof view.period === 'string') return [];
  const stacks = room.stacks(view);
  const sums = reading.overTime(stacks, room.at(view).selection.periods);
  const parts = stacks.parties.length * 2;
  const ids = (bin: number): number[] => Array.from({ length: parts }, (_, i) => bin * parts + i);
  const longer = ids(stacks.bins.indexOf('longer'));
  return stacks.bins.flatMap((bin, index) => {
    if (typeof bin === 'string') return [];
    const own = ids(index);
    return [named(i18n.formats.month(bin), sums, own, own, [...own, ...longer])];
  });
}
