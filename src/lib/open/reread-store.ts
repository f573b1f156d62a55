import type { Cube } from '$lib/cube/cube';
import type { Dataset } from '$lib/model/dataset';
import type { Incident, IncidentId } from '$lib/model/incident';
import type { Batch } from '$lib/model/problem';
import { isIn, orders } from '$lib/stores/memory-store';
import type { IncidentPage, IncidentQuery, IncidentStore } from '$lib/stores/store';
import { nameOf, type Surroundings } from '$lib/stores/surroundings';

/** More incidents than are held: for each question the file is read again, and little is kept of it. */
export class RereadStore implements IncidentStore {
  readonly #cube: Cube;
  readonly #batches: () => AsyncIterable<Batch>;

  constructor(
    readonly dataset: Dataset,
    cube: Cube,
    batches: () => AsyncIterable<Batch>
  ) {
    this.#cube = cube;
    this.#batches = batches;
  }

  async cube(): Promise<Cube> {
    return this.#cube;
  }

  async incidents({ view, sort, offset, limit }: IncidentQuery): Promise<IncidentPage> {
    const compare = orders[sort];
    const needed = offset + limit;
    let total = 0;
    let first: Incident[] = [];
    const cut = () => (first = first.sort(compare).slice(0, needed));
    for await (const incident of this.#all()) {
      if (!isIn(incident, view, this.dataset)) continue;
      total += 1;
      first.push(incident);
      if (first.length > 2 * needed + 10_000) cut();
    }
    return { total, incidents: cut().slice(offset) };
  }

  async incident(id: IncidentId): Promise<Incident | undefined> {
    for await (const incident of this.#all()) if (incident.id === id) return incident;
    return undefined;
  }

  /** What stands around an incident, by date. */
  async around(id: IncidentId): Promise<Surroundings | undefined> {
    const its = await this.incident(id);
    if (!its) return undefined;
    const compare = orders.date;
    let previous: Incident | undefined;
    let next: Incident | undefined;
    for await (const incident of this.#all()) {
      const order = compare(incident, its);
      if (order < 0 && (!previous || compare(previous, incident) < 0)) previous = incident;
      if (order > 0 && (!next || compare(next, incident) > 0)) next = incident;
    }
    return { previous: nameOf(previous), next: nameOf(next), notes: [] };
  }

  async *#all(): AsyncGenerator<Incident> {
    for await (const { incidents } of this.#batches()) yield* incidents;
  }
}
