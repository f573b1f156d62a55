import { beneath } from '$lib/figures/beneath';
import type { FigureId } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { countedIn } from '$lib/figures/words';
import type { I18n } from '$lib/i18n/i18n';
import { versionWords } from '$lib/i18n/version-words';
import type { IncidentId } from '$lib/model/incident';
import type { IncidentStore } from '$lib/stores/store';
import {
  allTotals,
  changedIncidents,
  changedTotals,
  differ,
  type Changes,
  type TotalChange
} from '$lib/versions/changes';
import { newerText, totalToJson, type Newer } from '$lib/versions/newer';
import { changesText } from '$lib/versions/newer-words';
import { revisionWords } from '$lib/versions/revision-words';
import type { View } from '$lib/view/view';
import { catalogue } from './catalogue';
import { comparisonOf } from './comparison';
import { roomOf } from './request';

/** What somebody is looking at in a version of a dataset. */
export interface Looking {
  readonly store: IncidentStore;
  readonly view: View;
  readonly i18n: I18n;
  /** a figure, an incident, or without either the list of incidents */
  readonly figure?: FigureId;
  readonly incident?: IncidentId;
}

/** What the current version tells differently of what is looked at in an earlier one. */
export async function newerThan(looking: Looking): Promise<Newer> {
  const { store, i18n, incident } = looking;
  const { id: dataset } = store.dataset;
  const version = nameOf(store);
  const entry = (await catalogue()).get(dataset);
  const after = entry?.store;
  const words = versionWords[i18n.language];
  if (!after) return { dataset, version, sentence: words.currentFaulty };
  if (after.dataset.version === version.version) {
    return { dataset, version, current: version, sentence: '' };
  }
  const current = nameOf(after);
  const text = newerText(current, i18n);
  if (incident !== undefined) {
    const sentence = await incidentSentence(store, after, incident, text, i18n);
    const gone = (await after.incident(incident)) === undefined;
    return { dataset, version, current, gone, sentence };
  }
  const changes = await changesOf(looking, after);
  const told = changesText(changes, i18n);
  return {
    dataset,
    version,
    current,
    changes: { ...changes, totals: changes.totals.map(totalToJson) },
    sentence: told === '' ? words.nothing(text) : words.changed(text, told)
  };
}

const nameOf = ({ dataset: { version, created } }: IncidentStore) => ({ version, created });

async function changesOf(looking: Looking, after: IncidentStore): Promise<Changes> {
  const { store: before, figure } = looking;
  const view = figure ? beneath(figure, looking.view) : looking.view;
  const datasets = { before: before.dataset, after: after.dataset };
  const comparison = await comparisonOf(before, after);
  const totals = await totalsOf(looking, after);
  return { ...changedIncidents(comparison, view, datasets), totals };
}

async function totalsOf(
  { store, view, i18n, figure }: Looking,
  after: IncidentStore
): Promise<TotalChange[]> {
  const rooms = { before: await roomOf(store), after: await roomOf(after) };
  if (figure) {
    const input = { view, i18n, scope: 'alone', link: '' } as const;
    return changedTotals(view, {
      before: makeFigure(figure, { ...input, room: rooms.before }),
      after: makeFigure(figure, { ...input, room: rooms.after })
    });
  }
  return allTotals(view, rooms).filter(
    (total) => total.counted === countedIn(view) && differ(total)
  );
}

async function incidentSentence(
  before: IncidentStore,
  after: IncidentStore,
  id: IncidentId,
  newer: string,
  i18n: I18n
): Promise<string> {
  const { removed, revised } = await comparisonOf(before, after);
  const words = versionWords[i18n.language];
  if (removed.some((incident) => incident.id === id)) return words.incidentGone(newer);
  const revision = revised.find((candidate) => candidate.before.id === id);
  if (!revision) return words.nothing(newer);
  const datasets = { before: before.dataset, after: after.dataset };
  const told = revisionWords(revision, datasets, i18n).map(({ label, before: was, after: is }) =>
    words.change(`${label.charAt(0).toLocaleLowerCase()}${label.slice(1)}`, was, is)
  );
  return words.incident(newer, told.join(i18n.words.counts.listSeparator));
}

/** The sentence that a figure carries with it where it is kept at a version that is not current. */
export async function newerNotes(looking: Looking): Promise<string[]> {
  if (looking.view.version === undefined) return [];
  const { sentence } = await newerThan(looking);
  return sentence === '' ? [] : [sentence];
}
