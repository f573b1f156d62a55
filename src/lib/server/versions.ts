import { countText } from '$lib/i18n/count-text';
import { describeProblem } from '$lib/i18n/problems';
import type { I18n } from '$lib/i18n/i18n';
import type { Incident } from '$lib/model/incident';
import type { IncidentStore } from '$lib/stores/store';
import { allTotals, differ } from '$lib/versions/changes';
import { compareLists } from '$lib/versions/compare-lists';
import type {
  ComparedJson,
  NamedIncident,
  VersionJson,
  VersionsJson
} from '$lib/versions/compared';
import { totalToJson } from '$lib/versions/newer';
import { labelOf } from '$lib/versions/newer-words';
import { revisionWords } from '$lib/versions/revision-words';
import { defaultView } from '$lib/view/view';
import { catalogue } from './catalogue';
import { comparisonOf } from './comparison';
import { roomOf, storeOf } from './request';

/** The versions of a dataset: the current one, and those kept beside it. */
export async function versionsOf(id: string, { language }: I18n): Promise<VersionsJson> {
  const entry = (await catalogue()).get(id);
  const kept = entry?.kept ?? [];
  const sound = kept.filter(({ problems }) => problems.length === 0);
  return {
    versions: [
      ...(entry?.store ? [await described(entry.store, true)] : []),
      ...sound.map(({ version, created, incidents }) => ({
        version,
        created,
        incidents,
        current: false
      }))
    ],
    faulty: kept
      .filter(({ problems }) => problems.length > 0)
      .map(({ version, problems }) => ({
        version,
        problems: problems.map((problem) => describeProblem(problem, language))
      }))
  };
}

/** How two versions differ; where none are named, the one before the current one and that. */
export async function comparedVersions(
  id: string,
  parameters: URLSearchParams,
  i18n: I18n
): Promise<ComparedJson> {
  const current = (await catalogue()).get(id)?.store?.dataset.version;
  const { versions } = await versionsOf(id, i18n);
  const asked = parameters.get('from') || versions.find((version) => !version.current)?.version;
  const before = await storeOf(id, i18n, asked ?? null);
  const after = await storeOf(id, i18n, parameters.get('to'));
  const rooms = { before: await roomOf(before), after: await roomOf(after) };
  const datasets = { before: before.dataset, after: after.dataset };
  const comparison = await comparisonOf(before, after);
  const named = nameIn(i18n);
  return {
    from: await described(before, before.dataset.version === current),
    to: await described(after, after.dataset.version === current),
    totals: allTotals(defaultView, rooms).map((total) => ({
      ...totalToJson(total),
      name: labelOf(total, i18n),
      was: countText(total.before, i18n),
      is: countText(total.after, i18n),
      changed: differ(total)
    })),
    added: comparison.added.map(named),
    removed: comparison.removed.map(named),
    revised: comparison.revised.map((revision) => ({
      ...named(revision.after),
      changes: revisionWords(revision, datasets, i18n)
    })),
    same: comparison.same.length,
    lists: compareLists(before.dataset, after.dataset)
  };
}

const nameIn =
  (i18n: I18n) =>
  ({ id, title }: Incident): NamedIncident => ({ id, title: i18n.text(title) });

async function described(store: IncidentStore, current: boolean): Promise<VersionJson> {
  const { version, created } = store.dataset;
  const view = { ...defaultView, measure: 'incidents', basis: 'documented' } as const;
  const { total } = await store.incidents({ view, sort: 'date', offset: 0, limit: 0 });
  return { version, created, incidents: total, current };
}
