import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Basemap } from '$lib/figures/figure';
import type { Boundaries, Population, Terrain } from '$lib/model/boundaries';
import type { Dataset } from '$lib/model/dataset';
import { groundOf, terrainFrom } from '$lib/model/terrain';
import { knownPlaces } from '$lib/stores/known-places';
import type { IncidentStore } from '$lib/stores/store';
import type { View } from '$lib/view/view';

const folder = join(process.cwd(), 'static', 'boundaries');

const read = new Map<string, Promise<Terrain>>();

/** What a map of a view lies on. */
export const basemapOf = async (store: IncidentStore, view: View): Promise<Basemap> => ({
  ...(await terrainOf(store.dataset)),
  known: await knownPlaces(store, view)
});

/** The ground of a dataset's regions, of one country or of several. */
export const terrainOf = (dataset: Pick<Dataset, 'regions'>): Promise<Terrain> =>
  terrainFrom(dataset, (country) => {
    const terrain = read.get(country) ?? readTerrain(country);
    read.set(country, terrain);
    return terrain;
  });

/** A country's boundaries, where there are any. */
export const boundariesOf = (country: string): Promise<Boundaries | undefined> =>
  readJson<Boundaries>(`${country}.json`);

async function readTerrain(country: string): Promise<Terrain> {
  const boundaries = await boundariesOf(country);
  const population = await readJson<Population>(`${country}-population.json`);
  return groundOf(boundaries, population);
}

async function readJson<T>(name: string): Promise<T | undefined> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}
