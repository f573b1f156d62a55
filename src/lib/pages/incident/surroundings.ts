import type { Incident, IncidentId } from '$lib/model/incident';
import type { IncidentStore } from '$lib/stores/store';
import { defaultView } from '$lib/view/view';
import type { IncidentName, Surroundings } from './load-incident';

const everything = 1_000_000;

/** What stands around an incident; undefined where a store has no such incident. */
export async function surroundingsOf(
  store: IncidentStore,
  incident: IncidentId
): Promise<Surroundings | undefined> {
  const view = { ...defaultView, measure: 'incidents', basis: 'documented' } as const;
  const page = await store.incidents({ view, sort: 'date', offset: 0, limit: everything });
  const at = page.incidents.findIndex(({ id }) => id === incident);
  if (at < 0) return undefined;
  return {
    previous: nameOf(page.incidents[at - 1]),
    next: nameOf(page.incidents[at + 1]),
    notes: store.dataset.notes.filter((note) => note.incident === incident)
  };
}

const nameOf = (incident: Incident | undefined): IncidentName | null =>
  incident ? { id: incident.id, title: incident.title } : null;
