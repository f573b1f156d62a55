import type { Incident } from '$lib/model/incident';
import type { IncidentStore } from '$lib/stores/store';
import { compareVersions, type Comparison } from '$lib/versions/compare';
import { defaultView } from '$lib/view/view';

const everything = 1_000_000;

const known = new WeakMap<IncidentStore, WeakMap<IncidentStore, Promise<Comparison>>>();

/** How the incidents of two versions differ; worked out once while both are open. */
export function comparisonOf(before: IncidentStore, after: IncidentStore): Promise<Comparison> {
  const others = known.get(before) ?? new WeakMap<IncidentStore, Promise<Comparison>>();
  known.set(before, others);
  const comparison = others.get(after) ?? compare(before, after);
  others.set(after, comparison);
  return comparison;
}

const compare = async (before: IncidentStore, after: IncidentStore): Promise<Comparison> =>
  compareVersions(await all(before), await all(after));

/** Those outside the dataset's period, too. */
async function all(store: IncidentStore): Promise<readonly Incident[]> {
  const view = { ...defaultView, measure: 'incidents', basis: 'documented' } as const;
  return (await store.incidents({ view, sort: 'date', offset: 0, limit: everything })).incidents;
}
