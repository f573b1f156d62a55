import { figureFile } from '$lib/server/figure-file';
import { publicationOf } from '$lib/server/publication-request';
import type { RequestHandler } from './$types';

/** One figure as a file: `casualties-by-perpetrator.png?scale=2`, `.svg`, `.pdf`, `.csl.json`, …. */
export const GET: RequestHandler = async ({ params, url }) => {
  const [name = '', ...endings] = params.file.split('.');
  return figureFile(await publicationOf(params.dataset, name, url), endings.join('.'));
};
