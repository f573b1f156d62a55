import type { Dictionaries } from '$lib/cube/cube';
import type { Selection } from '$lib/cube/reading';
import type { Dataset } from '$lib/model/dataset';
import { victimStatuses } from '$lib/model/harm';
import { matches, partiesOf } from './parties';
import { regionBar } from './regions';
import { isChosen, isCutOff } from './time';
import type { View } from './view';

/** What a view chooses among the entries of a cube's dictionaries. */
export function selectionOf(view: View, dataset: Dataset, dictionaries: Dictionaries): Selection {
  return {
    periods: periodsOf(view, dataset, dictionaries),
    regions: marked(
      dictionaries.regions,
      (set) => view.regions.length === 0 || view.regions.includes(regionBar(set))
    ),
    perpetrators: marked(dictionaries.perpetrators, (set) => {
      if (view.perpetrators.length === 0) return true;
      const parties = partiesOf(set, dataset, view.attribution);
      return view.perpetrators.some((value) => matches(parties, value));
    }),
    types: marked(
      dictionaries.types,
      (type) => view.types.length === 0 || view.types.includes(type)
    ),
    victims: marked(victimStatuses, (status) => view.victim === 'all' || view.victim === status)
  };
}

/** The periods that a view chooses; all that changes while a brush moves. */
export const periodsOf = (
  view: View,
  dataset: Dataset,
  { periods }: Pick<Dictionaries, 'periods'>
): Uint8Array => marked(periods, (period) => isChosen(period, view, dataset));

/** The periods that the one chosen cuts through. */
export const cutOffPeriods = (
  view: View,
  dataset: Dataset,
  { periods }: Pick<Dictionaries, 'periods'>
): Uint8Array => marked(periods, (period) => isCutOff(period, view, dataset));

function marked<T>(entries: readonly T[], isIn: (entry: T) => boolean): Uint8Array {
  const marks = new Uint8Array(entries.length);
  entries.forEach((entry, index) => (marks[index] = isIn(entry) ? 1 : 0));
  return marks;
}
