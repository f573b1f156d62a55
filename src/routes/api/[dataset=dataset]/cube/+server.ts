import { error, json } from '@sveltejs/kit';
import { counted } from '$lib/cube/cube';
import { tableToArrow } from '$lib/cube/cube-arrow';
import { cubeToJson } from '$lib/cube/cube-json';
import { datasetToJson } from '$lib/model/dataset-json';
import { inOneLanguage } from '$lib/model/one-language';
import { siteOrigin } from '$lib/server/links';
import { languageOf, reportOf, storeOf } from '$lib/server/request';
import type { RequestHandler } from './$types';

const arrow = 'application/vnd.apache.arrow.stream';

/** The cube with its dataset (in the language of `lang`, without notes) as JSON, or one of its tables (`table`) as an Arrow stream. */
export const GET: RequestHandler = async ({ params, url, request }) => {
  const i18n = await languageOf(url.searchParams);
  const version = url.searchParams.get('version');
  const store = await storeOf(params.dataset, i18n, version);
  const cube = await store.cube();
  if (!request.headers.get('accept')?.includes(arrow)) {
    const dataset = datasetToJson({ ...store.dataset, notes: [] });
    const told = inOneLanguage(dataset, i18n.language);
    const rows = version ? undefined : (await reportOf(params.dataset))?.summary;
    return json({
      origin: siteOrigin(),
      dataset: told,
      ...(rows && { rows }),
      cube: cubeToJson(cube)
    });
  }
  const asked = url.searchParams.get('table') ?? 'incidents';
  const present = counted.filter((name) => cube.tables[name]);
  const name = present.find((known) => known === asked);
  const table = name && cube.tables[name];
  if (!table) error(400, i18n.words.errors.parameter('table', asked, present.join(', ')));
  return new Response(tableToArrow(cube, table).slice(), { headers: { 'content-type': arrow } });
};
