import { error } from '@sveltejs/kit';
import type { Cube } from '$lib/cube/cube';
import { cubeFromJson, type CubeJson } from '$lib/cube/cube-json';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset, Note } from '$lib/model/dataset';
import { datasetFromJson, type DatasetJson } from '$lib/model/dataset-json';
import type { Incident, IncidentId } from '$lib/model/incident';
import type { Text } from '$lib/model/text';
import { incidentFromJson, type IncidentJson } from '$lib/model/incident-json';

type Fetch = typeof fetch;

/** Of the dataset, as an address asks for it; the current one where it asks for none. */
type Version = string | null | undefined;

const asked = (version: Version): string =>
  version ? `&version=${encodeURIComponent(version)}` : '';

/** What every page of a dataset stands on. */
export interface Opened {
  readonly dataset: Dataset;
  readonly cube: Cube;
  /** scheme, host and port of this site, for links that leave it; empty where it is not known */
  readonly origin: string;
}

/** A dataset and its cube, from the public API; its notes come with {@link loadDataset}. */
export async function loadCube(
  fetch: Fetch,
  id: string,
  { language }: I18n,
  version?: Version
): Promise<Opened> {
  const body: { origin: string; dataset: DatasetJson; cube: CubeJson } = await got(
    fetch,
    `/api/${id}/cube?lang=${language}${asked(version)}`
  );
  const { origin } = body;
  return { dataset: datasetFromJson(body.dataset), cube: cubeFromJson(body.cube), origin };
}

/** A dataset with its notes. */
export async function loadDataset(
  fetch: Fetch,
  id: string,
  { language }: I18n,
  version?: Version
): Promise<Dataset> {
  const body: DatasetJson = await got(fetch, `/api/${id}?lang=${language}${asked(version)}`);
  return datasetFromJson(body);
}

/** The identifiers of all datasets that are served, faulty ones included. */
export async function loadDatasetIds(fetch: Fetch): Promise<readonly string[]> {
  const body: { datasets: { id: string }[]; faulty: string[] } = await got(fetch, '/api/datasets');
  return [...body.datasets.map(({ id }) => id), ...body.faulty];
}

export interface IncidentList {
  readonly total: number;
  readonly offset: number;
  readonly incidents: readonly Incident[];
}

/** Incidents of a dataset, as the parameters of the address ask for. */
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

export async function loadIncident(
  fetch: Fetch,
  dataset: string,
  id: string,
  { language }: I18n,
  version?: Version
): Promise<Incident> {
  const body: IncidentJson = await got(
    fetch,
    `/api/${dataset}/incidents/${encodeURIComponent(id)}?lang=${language}${asked(version)}`
  );
  return incidentFromJson(body);
}

/** An incident by name, for links to it. */
export interface IncidentName {
  readonly id: IncidentId;
  readonly title: Text;
}

/** What stands around an incident: its neighbours by date, and the dataset's notes about it. */
export interface Surroundings {
  readonly previous: IncidentName | null;
  readonly next: IncidentName | null;
  readonly notes: readonly Note[];
}

export const loadSurroundings = (
  fetch: Fetch,
  dataset: string,
  id: string,
  { language }: I18n,
  version?: Version
): Promise<Surroundings> => {
  const path = `/api/${dataset}/incidents/${encodeURIComponent(id)}/around`;
  return got(fetch, `${path}?lang=${language}${asked(version)}`);
};

async function got<T>(fetch: Fetch, address: string): Promise<T> {
  const response = await fetch(address, { headers: { accept: 'application/json' } });
  if (!response.ok) error(response.status, await response.json());
  return response.json();
}
