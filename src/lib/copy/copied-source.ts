import type { Source } from '$lib/browser-server/source';
import type { Terrain } from '$lib/model/boundaries';
import { datasetFromJson, type DatasetJson } from '$lib/model/dataset-json';
import { incidentFromJson } from '$lib/model/incident-json';
import type { IncidentListJson } from '$lib/pages/incidents-found';
import { loadCube } from '$lib/pages/load';
import { MemoryStore } from '$lib/stores/memory-store';
import type { IncidentStore } from '$lib/stores/store';
import { apiAddress } from '$lib/view/page-address';
import { notInCopy } from './not-in-copy';

type Fetch = typeof fetch;

const opened = new Map<string, Promise<IncidentStore>>();

/** Datasets from the files of the copy; each is read once. */
export const copiedSource = (files: Fetch): Source => ({
  store: (id) => {
    const store = opened.get(id) ?? open(id, files);
    opened.set(id, store);
    store.catch(() => opened.delete(id)); // asked again, it tries again
    return store;
  },
  opened: (id, i18n) => loadCube(fetch, id, i18n),
  terrain: ({ id }) => read<Terrain>(apiAddress(`/api/${id}/boundaries`), files),
  report: async () => undefined
});

async function open(id: string, files: Fetch): Promise<IncidentStore> {
  const [dataset, list] = await Promise.all([
    read<DatasetJson>(apiAddress(`/api/${id}`), files),
    read<IncidentListJson>(apiAddress(`/api/${id}/incidents`), files)
  ]);
  return new MemoryStore(datasetFromJson(dataset), list.incidents.map(incidentFromJson));
}

async function read<T>(address: string, files: Fetch): Promise<T> {
  const response = await files(address);
  return response.ok ? response.json() : notInCopy(address);
}
