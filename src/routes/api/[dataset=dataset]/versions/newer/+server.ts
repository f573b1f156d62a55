import { error, json } from '@sveltejs/kit';
import { figureIds } from '$lib/figures/figure';
import { answers } from '$lib/i18n/answers';
import { listOf, viewOf } from '$lib/pages/view-of';
import { newerThan } from '$lib/server/newer';
import { languageOf, storeOf } from '$lib/server/request';
import type { RequestHandler } from './$types';

/**
 * Whether there is newer data than `version`, and what it changes of what a view shows: of a
 * `figure`, of an `incident`, or of the list of incidents.
 */
export const GET: RequestHandler = async ({ params, url }) => {
  const parameters = url.searchParams;
  const i18n = await languageOf(parameters);
  const store = await storeOf(params.dataset, i18n, parameters.get('version'));
  const name = parameters.get('figure');
  const figure = figureIds.find((known) => known === name);
  if (name && !figure) error(404, answers[i18n.language].noFigure(name, figureIds.join(', ')));
  const view = (figure ? viewOf : listOf)(parameters, store.dataset, i18n);
  const incident = parameters.get('incident');
  if (incident && !(await store.incident(incident))) {
    error(404, answers[i18n.language].noIncident(incident));
  }
  return json(
    await newerThan({
      store,
      view,
      i18n,
      ...(figure ? { figure } : {}),
      ...(incident ? { incident } : {})
    })
  );
};
