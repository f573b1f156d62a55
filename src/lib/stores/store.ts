import type { Cube } from '$lib/cube/cube';
import type { Dataset } from '$lib/model/dataset';
import type { Incident, IncidentId } from '$lib/model/incident';
import type { View } from '$lib/view/view';

export const sortOrders = ['date', '-date', 'place', 'type'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Which incidents, in which order, and which stretch of them. */
export interface IncidentQuery {
  readonly view: View;
  readonly sort: SortOrder;
  readonly offset: number;
  readonly limit: number;
}

export interface IncidentPage {
  /** how many there are in all */
  readonly total: number;
  readonly incidents: readonly Incident[];
}

/** What every store of incidents does; all of them return the same cube, cell for cell. */
export interface IncidentStore {
  readonly dataset: Dataset;
  cube(): Promise<Cube>;
  incidents(query: IncidentQuery): Promise<IncidentPage>;
  incident(id: IncidentId): Promise<Incident | undefined>;
}
