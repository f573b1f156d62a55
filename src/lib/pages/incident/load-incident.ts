import type { I18n } from '$lib/i18n/i18n';
import type { Incident, IncidentId } from '$lib/model/incident';
import { incidentFromJson, type IncidentJson } from '$lib/model/incident-json';
import type { Surroundings } from '$lib/stores/surroundings';
import { frozenAt } from '$lib/view/page-address';
import { got, type Fetch } from '../load';

/** Which incident, and in which version of its dataset where that is not the current one. */
export interface IncidentPlace {
  readonly dataset: string;
  readonly id: IncidentId;
  readonly version: string | null;
}

/** One incident of a dataset. */
export async function loadIncident(
  fetch: Fetch,
  place: IncidentPlace,
  i18n: I18n
): Promise<Incident> {
  return incidentFromJson(await got<IncidentJson>(fetch, addressOf(place, '', i18n)));
}

/** What stands around an incident of a dataset. */
export const loadSurroundings = (
  fetch: Fetch,
  place: IncidentPlace,
  i18n: I18n
): Promise<Surroundings> => got(fetch, addressOf(place, '/around', i18n));

function addressOf({ dataset, id, version }: IncidentPlace, part: string, { language }: I18n) {
  const asked = frozenAt(version);
  asked.set('lang', language);
  return `/api/${dataset}/incidents/${encodeURIComponent(id)}${part}?${asked}`;
}
