import { datasetFromJson, type DatasetJson } from '$lib/model/dataset-json';
import { incidentFromJson } from '$lib/model/incident-json';
import type { IncidentListJson } from '$lib/pages/incidents-found';
import { MemoryStore } from '$lib/stores/memory-store';
import type { IncidentStore } from '$lib/stores/store';
import { apiAddress } from '$lib/view/page-address';
import { NotInCopy } from './not-in-copy';

type Fetch = typeof fetch;

const opened = new Map<string, Promise<IncidentStore>>();

/** A dataset with all its incidents, from the files of the copy; read once. */
export function copiedStore(id: string, files: Fetch): Promise<IncidentStore> {
  const store = opened.get(id) ?? open(id, files);
  opened.set(id, store);
  store.catch(() => opened.delete(id)); // asked again, it tries again
  return store;
}

async function open(id: string, files: Fetch): Promise<IncidentStore> {
  const [dataset, list] = await Promise.all([
    read<DatasetJson>(apiAddress(`/api/${id}`), files),
    read<IncidentListJson>(apiAddress(`/api/${id}/incidents`), files)
  ]);
  return new MemoryStore(datasetFromJson(dataset), list.incidents.map(incidentFromJson));
}

async function read<T>(address: string, files: Fetch): Promise<T> {
  const response = await files(address);
  if (!response.ok) throw new NotInCopy(address);
  return response.json();
}
