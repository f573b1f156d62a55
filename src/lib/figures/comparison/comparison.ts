import type { Counted } from '$lib/cube/cube';
import { counted } from '$lib/cube/cube';
import type { View } from '$lib/view/view';
import type { FigureInput } from '../figure';
import { countedIn } from '../words';
import { monthGrid, regionGrid } from './grids';
import { sidesOf, together, type Side } from './sides';
import { Split, type Grid } from './split';

/** A measure under the view compared, divided by side and month, and by side and region. */
export interface Measured {
  readonly counted: Counted;
  readonly view: View;
  readonly months: Split;
  readonly regions: Split;
  /** the combatants among its victims; incidents have none of their own */
  readonly combatants: Split | undefined;
}

/** What the rows of a comparison are made from. */
export interface Comparison {
  readonly input: FigureInput;
  readonly sides: readonly Side[];
  readonly all: Side;
  readonly grids: { readonly months: Grid; readonly regions: Grid };
  /** incidents first, then every harm that is recorded of any side */
  readonly measures: readonly Measured[];
  /** the one that the view names */
  readonly shown: Measured;
}

/** @param input its view's perpetrators are the parties */
export function comparisonOf(input: FigureInput): Comparison {
  const { room, view } = input;
  const sides = sidesOf(input);
  const all = sides.find(({ key }) => key === together);
  if (!all) throw new Error('a comparison without a whole');
  const grids = { months: monthGrid(view, room), regions: regionGrid(room) };
  const measured = (name: Counted): Measured => {
    const own = viewOf(name, view);
    const combatants: View = { ...own, victim: 'combatant' };
    return {
      counted: name,
      view: own,
      months: new Split(name, own, grids.months, sides, room),
      regions: new Split(name, own, grids.regions, sides, room),
      combatants:
        name === 'incidents' || view.victim !== 'all'
          ? undefined
          : new Split(name, combatants, grids.months, sides, room)
    };
  };
  const measures = counted.map(measured);
  const shown = measures.find((each) => each.counted === countedIn(view));
  if (!shown) throw new Error(`unknown measure: ${countedIn(view)}`);
  return {
    input,
    sides,
    all,
    grids,
    measures: measures.filter(
      ({ counted: name, months }) => name === 'incidents' || months.whole(all).incidents > 0
    ),
    shown
  };
}

const viewOf = (name: Counted, view: View): View =>
  name === 'incidents'
    ? { ...view, measure: 'incidents' }
    : { ...view, measure: 'people', harm: name };
