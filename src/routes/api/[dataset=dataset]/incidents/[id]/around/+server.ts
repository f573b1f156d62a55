import { error, json } from '@sveltejs/kit';
import { answers } from '$lib/i18n/answers';
import type { IncidentName, Surroundings } from '$lib/pages/incident/load-incident';
import { languageOf, storeOf } from '$lib/server/request';
import type { Incident } from '$lib/model/incident';
import { defaultView } from '$lib/view/view';
import type { RequestHandler } from './$types';

const everything = 1_000_000;

/** The incidents before and after one by date, and the dataset's notes about it. */
export const GET: RequestHandler = async ({ params, url }) => {
  const i18n = await languageOf(url.searchParams);
  const store = await storeOf(params.dataset, i18n, url.searchParams.get('version'));
  const view = { ...defaultView, measure: 'incidents', basis: 'documented' } as const;
  const page = await store.incidents({ view, sort: 'date', offset: 0, limit: everything });
  const at = page.incidents.findIndex(({ id }) => id === params.id);
  if (at < 0) error(404, answers[i18n.language].noIncident(params.id));
  const around: Surroundings = {
    previous: nameOf(page.incidents[at - 1]),
    next: nameOf(page.incidents[at + 1]),
    notes: store.dataset.notes.filter(({ incident }) => incident === params.id)
  };
  return json(around);
};

const nameOf = (incident: Incident | undefined): IncidentName | null =>
  incident ? { id: incident.id, title: incident.title } : null;
