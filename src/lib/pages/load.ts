import { error } from '@sveltejs/kit';
import type { Cube } from '$lib/cube/cube';
import { cubeFromJson, type CubeJson, type LargeCubeJson } from '$lib/cube/cube-json';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { datasetFromJson, type DatasetJson } from '$lib/model/dataset-json';
import type { RowSummary } from '$lib/stores/row-report';
import { frozenAt } from '$lib/view/page-address';
import type { View } from '$lib/view/view';
import type { Rows } from './problems/load-rows';
import type { Frozen } from './versions/frozen';

/** As SvelteKit hands it to a load. */
export type Fetch = typeof fetch;

/** What every page of a dataset stands on. */
export interface Opened {
  readonly dataset: Dataset;
  readonly cube: Cube;
  /** scheme, host and port of this site, for links that leave it; empty where it is not known */
  readonly origin: string;
  /** what became of the rows of the file that it was read from, and the component that says it */
  readonly rows?: Rows;
  /** reads a large cube for a view before it is drawn, in steps */
  readonly ahead?: (view: View) => Promise<void>;
}

/** A dataset and its cube, from the public API and without its notes; at a version if one is given. */
export async function loadCube(
  fetch: Fetch,
  id: string,
  { language }: I18n,
  version?: string | null
): Promise<Opened> {
  const asked = frozenAt(version);
  asked.set('lang', language);
  const body: {
    origin: string;
    dataset: DatasetJson;
    rows?: RowSummary;
    cube: CubeJson | LargeCubeJson;
  } = await got(fetch, `/api/${id}/cube?${asked}`);
  const { origin, rows, cube } = body;
  const dataset = datasetFromJson(body.dataset);
  return {
    dataset,
    ...('cells' in cube
      ? await (await import('./large-cube')).largeCube(fetch, dataset, cube, asked)
      : { cube: cubeFromJson(cube) }),
    origin,
    ...(rows && { rows: (await import('./problems/load-rows')).rowsOf(rows) })
  };
}

/** The identifiers of all datasets that are served, faulty ones included. */
export async function loadDatasetIds(fetch: Fetch): Promise<readonly string[]> {
  const body: { datasets: { id: string }[]; faulty: string[] } = await got(fetch, '/api/datasets');
  return [...body.datasets.map(({ id }) => id), ...body.faulty];
}

/** What a page that is kept at a version says above itself; a live one says nothing. */
export async function loadFrozen(
  fetch: Fetch,
  url: URL,
  dataset: string,
  i18n: I18n,
  shown: Readonly<Record<string, string>> = {}
): Promise<Frozen | undefined> {
  if (!url.searchParams.get('version')) return undefined;
  const { loadFrozenNotice } = await import('./versions/frozen');
  return loadFrozenNotice(fetch, url, dataset, i18n, shown);
}

/** The JSON at an address of the interface; what is wrong with it is shown as an error. */
export async function got<T>(fetch: Fetch, address: string): Promise<T> {
  const response = await fetch(address, { headers: { accept: 'application/json' } });
  if (!response.ok) error(response.status, await response.json());
  return response.json();
}
