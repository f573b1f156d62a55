import { sumsBy } from '$lib/cube/sums-by';
import type { Tally } from '$lib/cube/sums';
import type { Period } from '$lib/model/partial-date';
import type { Parties } from '$lib/view/parties';
import type { ReadingRoom } from '$lib/view/reading-room';
import { selectionOf } from '$lib/view/selection';
import type { View } from '$lib/view/view';
import type { PartyFacts } from './comparability';
import { periodGrid, placedGrid } from './grids';
import { together, type Side } from './sides';
import { Split } from './split';

/** Standings in which a party is only suspected or inferred. */
const tentative = [1, 3];

const isOneMonth = (period: Period | undefined): boolean => period?.first === period?.last;

/** What is known of each party's incidents, whatever harm they did. */
export function partyFacts(
  view: View,
  sides: readonly Side[],
  base: (side: Side) => number,
  room: ReadingRoom
): PartyFacts[] {
  const all: View = { ...view, measure: 'incidents' };
  const periods = new Split('incidents', all, periodGrid(room), sides, room);
  const placed = new Split('incidents', all, placedGrid(room), sides, room);
  const known = room.cube.dictionaries.periods;
  return sides
    .filter(({ key }) => key !== together)
    .map((side) => {
      const used = periods.used(side);
      const spans = used.flatMap((key) => known[Number(key)] ?? []);
      const long = used.filter((key) => !isOneMonth(known[Number(key)]));
      return {
        key: side.key,
        label: side.label,
        base: base(side),
        incidents: periods.whole(side).incidents,
        undated: long.reduce((sum, key) => sum + periods.whole(side, key).incidents, 0),
        unplaced: placed.whole(side, 'unplaced').incidents,
        tentative: periods.sum(side, tentative).incidents,
        months:
          spans.length === 0
            ? undefined
            : {
                first: Math.min(...spans.map(({ first }) => first)),
                last: Math.max(...spans.map(({ last }) => last))
              }
      };
    });
}

/** The choice in an address of what nobody known is responsible for. */
export const nobodyKnown = ['not-stated', 'uncertain-only', 'only.unidentified'] as const;

const isNobody = ({ categories }: Parties): boolean =>
  categories.size === 0 || (categories.size === 1 && categories.has('unidentified'));

/** Incidents of the same choices, whoever is responsible, and those of nobody known. */
export function everyoneAt(
  view: View,
  room: ReadingRoom
): { readonly everyone: Tally; readonly nobody: Tally } {
  const { tables, dictionaries } = room.cube;
  const { perpetrators } = tables.incidents;
  const nobody = room.parties(view).map(isNobody);
  const all: View = { ...view, perpetrators: [], victim: 'all' };
  const sums = sumsBy(tables.incidents, selectionOf(all, room.dataset, dictionaries), 2, (row) => [
    nobody[perpetrators[row] ?? 0] ? 1 : 0
  ]);
  return { everyone: sums.tally([0, 1]), nobody: sums.tally([1]) };
}
