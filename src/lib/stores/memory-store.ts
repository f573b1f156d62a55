import { rollUp } from '$lib/cube/roll-up';
import { perpetratorSet, regionSet } from '$lib/cube/sets';
import type { Cube } from '$lib/cube/cube';
import type { Dataset } from '$lib/model/dataset';
import { countedAs } from '$lib/model/harm';
import type { Incident } from '$lib/model/incident';
import { periodOf } from '$lib/model/partial-date';
import { matches, partiesOf } from '$lib/view/parties';
import { regionBar } from '$lib/view/regions';
import { isChosen } from '$lib/view/time';
import type { View } from '$lib/view/view';
import type { IncidentPage, IncidentQuery, IncidentStore, SortOrder } from './store';

/** All incidents in memory: the reference that other stores are held to. */
export class MemoryStore implements IncidentStore {
  readonly #byId: ReadonlyMap<string, Incident>;
  #cube: Cube | undefined;

  /** @param cube of these incidents, where it has been rolled up already */
  constructor(
    readonly dataset: Dataset,
    incidents: readonly Incident[],
    cube?: Cube
  ) {
    this.#cube = cube;
    this.#byId = new Map(incidents.map((incident) => [incident.id, incident]));
  }

  async cube(): Promise<Cube> {
    return (this.#cube ??= rollUp(this.#byId.values()));
  }

  async incidents({ view, sort, offset, limit }: IncidentQuery): Promise<IncidentPage> {
    const found = [...this.#byId.values()].filter((incident) => isIn(incident, view, this.dataset));
    found.sort(orders[sort]);
    return { total: found.length, incidents: found.slice(offset, offset + limit) };
  }

  async incident(id: string): Promise<Incident | undefined> {
    return this.#byId.get(id);
  }
}

/** Whether an incident contributes to the total of a view. */
export function isIn(incident: Incident, view: View, dataset: Dataset): boolean {
  const parties = partiesOf(perpetratorSet(incident), dataset, view.attribution);
  const { perpetrators, regions, types } = view;
  return (
    isChosen(periodOf(incident.when), view, dataset) &&
    (perpetrators.length === 0 || perpetrators.some((value) => matches(parties, value))) &&
    (regions.length === 0 || regions.includes(regionBar(regionSet(incident)))) &&
    (types.length === 0 || types.includes(incident.type)) &&
    (view.measure === 'incidents' || suffers(incident, view))
  );
}

const suffers = ({ harms }: Incident, { harm, victim }: View): boolean =>
  harms.some(
    (suffered) =>
      countedAs(suffered.harm).includes(harm) && (victim === 'all' || suffered.victims === victim)
  );

const place = ({ where }: Incident): string => where.places[0]?.name ?? '';

const byDate = (a: Incident, b: Incident): number =>
  a.when.start.getTime() - b.when.start.getTime() ||
  a.when.end.getTime() - b.when.end.getTime() ||
  a.id.localeCompare(b.id);

export const orders: Readonly<Record<SortOrder, (a: Incident, b: Incident) => number>> = {
  date: byDate,
  '-date': (a, b) => byDate(b, a),
  place: (a, b) => place(a).localeCompare(place(b), 'fr') || byDate(a, b),
  type: (a, b) => a.type.localeCompare(b.type) || byDate(a, b)
};
