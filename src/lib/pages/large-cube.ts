import { error } from '@sveltejs/kit';
import { arrowType, columnsFromArrow } from '$lib/cube/columns-arrow';
import type { Counted, Cube, Table } from '$lib/cube/cube';
import type { LargeCubeJson } from '$lib/cube/cube-json';
import { countedHarms } from '$lib/model/harm';
import type { Dataset, DatasetId } from '$lib/model/dataset';
import { readingAhead } from '$lib/view/read-ahead';
import type { Fetch, Opened } from './load';

type CubeOf = (dataset: DatasetId, version: string | null) => Promise<Cube>;

let atHand: CubeOf | undefined;

/** Says where a server has its cubes, so that its pages need not carry what they were made from. */
export function haveAtHand(cubeOf: CubeOf): void {
  atHand = cubeOf;
}

/** A cube too large for JSON, and what reads it ahead of a page. */
export async function largeCube(
  fetch: Fetch,
  dataset: Dataset,
  json: LargeCubeJson,
  asked: URLSearchParams
): Promise<Pick<Opened, 'cube' | 'ahead'>> {
  const cube = atHand
    ? await atHand(dataset.id, asked.get('version'))
    : await fetched(fetch, dataset.id, json, asked);
  return { cube, ...readingAhead(cube, dataset) };
}

async function fetched(
  fetch: Fetch,
  id: DatasetId,
  { dictionaries, cells }: LargeCubeJson,
  asked: URLSearchParams
): Promise<Cube> {
  const tableOf = async (name: Counted): Promise<Table> => {
    const query = new URLSearchParams([...asked, ['table', name], ['keys', 'numbers']]);
    const headers = { accept: arrowType };
    const response = await fetch(`/api/${id}/cube?${query}`, { headers });
    if (!response.ok) error(response.status, await response.json());
    return columnsFromArrow(new Uint8Array(await response.arrayBuffer()));
  };
  const harms = countedHarms.filter((name) => cells[name] !== undefined);
  const [incidents, ...others] = await Promise.all([tableOf('incidents'), ...harms.map(tableOf)]);
  const tables = Object.fromEntries(harms.map((name, index) => [name, others[index]]));
  return { dictionaries, tables: { ...tables, incidents } };
}
