import type { Note } from '$lib/model/dataset';
import type { Incident, IncidentId } from '$lib/model/incident';
import type { Text } from '$lib/model/text';
import { defaultView } from '$lib/view/view';
import type { IncidentStore } from './store';

/** An incident by name, for links to it. */
export interface IncidentName {
  readonly id: IncidentId;
  readonly title: Text;
}

/** What stands around an incident: its neighbours by date, and the dataset's notes about it. */
export interface Surroundings {
  readonly previous: IncidentName | null;
  readonly next: IncidentName | null;
  readonly notes: readonly Note[];
}

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

export const nameOf = (incident: Incident | undefined): IncidentName | null =>
  incident ? { id: incident.id, title: incident.title } : null;
