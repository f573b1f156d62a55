import type { Incident } from '$lib/model/incident';
import { incidentFromJson, type IncidentJson } from '$lib/model/incident-json';
import { got, type Fetch } from '../load';

export interface IncidentList {
  readonly total: number;
  readonly offset: number;
  readonly incidents: readonly Incident[];
}

/** Incidents of a dataset, as the parameters of the address ask for, its version among them. */
export async function loadIncidents(
  fetch: Fetch,
  id: string,
  parameters: URLSearchParams
): Promise<IncidentList> {
  const body: { total: number; offset: number; incidents: IncidentJson[] } = await got(
    fetch,
    `/api/${id}/incidents?${parameters}`
  );
  return { ...body, incidents: body.incidents.map(incidentFromJson) };
}
