import { error, json } from '@sveltejs/kit';
import { arrowType, columnsToArrow } from '$lib/cube/columns-arrow';
import { counted, type Cube } from '$lib/cube/cube';
import { tableToArrow } from '$lib/cube/cube-arrow';
import { cubeToJson, type LargeCubeJson } from '$lib/cube/cube-json';
import { datasetToJson } from '$lib/model/dataset-json';
import { inOneLanguage } from '$lib/model/one-language';
import { siteOrigin } from '$lib/server/links';
import { languageOf, reportOf, storeOf } from '$lib/server/request';
import type { RequestHandler } from './$types';

/** More cells, in all tables, are not written as JSON. */
const mostInJson = 50_000;

/**
 * The cube with its dataset (in the language of `lang`, without notes) as JSON, or one of its tables
 * (`table`) as an Arrow stream: its keys as text, or as numbers of the JSON's dictionaries
 * (`keys=numbers`). Of a large cube the JSON has the dictionaries and how many cells each table has.
 */
export const GET: RequestHandler = async ({ params, url, request }) => {
  const i18n = await languageOf(url.searchParams);
  const version = url.searchParams.get('version');
  const store = await storeOf(params.dataset, i18n, version);
  const cube = await store.cube();
  if (!request.headers.get('accept')?.includes(arrowType)) {
    const dataset = datasetToJson({ ...store.dataset, notes: [] });
    const told = inOneLanguage(dataset, i18n.language);
    const rows = version ? undefined : (await reportOf(params.dataset))?.summary;
    return json({
      origin: siteOrigin(),
      dataset: told,
      ...(rows && { rows }),
      cube: cellsIn(cube) > mostInJson ? withoutCells(cube) : cubeToJson(cube)
    });
  }
  const asked = url.searchParams.get('table') ?? 'incidents';
  const present = counted.filter((name) => cube.tables[name]);
  const name = present.find((known) => known === asked);
  const table = name && cube.tables[name];
  if (!table) error(400, i18n.words.errors.parameter('table', asked, present.join(', ')));
  const isBare = url.searchParams.get('keys') === 'numbers';
  const bytes = isBare ? columnsToArrow(table) : tableToArrow(cube, table);
  return new Response(bytes.slice(), { headers: { 'content-type': arrowType } });
};

const cellsIn = ({ tables }: Cube): number =>
  counted.reduce((sum, name) => sum + (tables[name]?.length ?? 0), 0);

const withoutCells = ({ dictionaries, tables }: Cube): LargeCubeJson => ({
  dictionaries,
  cells: Object.fromEntries(
    counted.flatMap((name) => {
      const table = tables[name];
      return table ? [[name, table.length]] : [];
    })
  )
});
