import { plainDate } from '$lib/i18n/date-text';
import { embedToJson } from '$lib/pages/embed/embed-json';
import { themeOf } from '$lib/server/embed-request';
import { newerNotes } from '$lib/server/newer';
import { figureOf } from '$lib/server/figure-request';
import { siteOrigin } from '$lib/server/links';
import type { RequestHandler } from './$types';

/** Everything that an embed's page is made of; for numbers, see the figure itself. */
export const GET: RequestHandler = async ({ params, url }) => {
  const alone = await figureOf(params.dataset, params.figure, url);
  const { figure, view, dataset, i18n, link } = alone;
  const theme = themeOf(url.searchParams, i18n);
  const shown = {
    figure,
    view,
    theme,
    newer: (await newerNotes({ ...alone, figure: figure.id })).join(' '),
    link,
    dataset: dataset.id,
    asOf: dataset.created && !alone.beside ? plainDate(dataset.created, i18n) : '',
    origin: siteOrigin()
  };
  return new Response(embedToJson(shown), { headers: { 'content-type': 'application/json' } });
};
