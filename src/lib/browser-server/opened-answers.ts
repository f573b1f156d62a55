import { error } from '@sveltejs/kit';
import { cubeToJson } from '$lib/cube/cube-json';
import { answers } from '$lib/i18n/answers';
import { embedWords } from '$lib/i18n/embed-words';
import { loadI18n, type I18n } from '$lib/i18n/i18n';
import { openWords } from '$lib/i18n/open-words';
import { datasetToJson } from '$lib/model/dataset-json';
import { incidentToJson } from '$lib/model/incident-json';
import type { WorkerStore } from '$lib/open/worker-store';
import type { VersionsJson } from '$lib/versions/compared';
import { filesFrom, madeAnswer, orReason } from './answers';
import { openedSource, openedStore } from './load-opened';
import type { Answers } from './serve-here';
import type { Source } from './source';

/** Everything that pages ask of a dataset that is opened in this browser. */
export const openedAnswers: Answers = {
  answer: (url) => orReason(() => answer(url)),
  file: async (place, parameters) => (await filesIn(place.language)).file(place, parameters),
  handOut: async (place, parameters) => (await filesIn(place.language)).handOut(place, parameters)
};

const filesIn = async (language: I18n['language']) =>
  filesFrom(openedSource(await loadI18n(language)));

const ofDataset = /^\/api\/([^/]+)(?:\/(.+))?$/;

async function answer({ pathname, searchParams }: URL): Promise<Response> {
  const [, dataset = '', rest = ''] = ofDataset.exec(pathname) ?? [];
  const i18n = await loadI18n(searchParams.get('lang') === 'fr' ? 'fr' : 'en');
  const source = openedSource(i18n);
  const store = await openedStore(dataset, i18n);
  const version = searchParams.get('version');
  if (version && version !== store.dataset.version) {
    error(404, openWords[i18n.language].oneVersion(version, store.dataset.version));
  }
  const made =
    (await madeAnswer(rest, { dataset, parameters: searchParams, i18n, source })) ??
    (await storedAnswer(rest, store, i18n, source));
  return Response.json(made);
}

const ofIncident = /^incidents\/([^/]+)(\/around)?$/;

async function storedAnswer(
  rest: string,
  store: WorkerStore,
  i18n: I18n,
  source: Source
): Promise<object> {
  const { dataset } = store;
  const [isIncident, encoded = '', isAround] = ofIncident.exec(rest) ?? [];
  if (isIncident !== undefined)
    return incidentAnswer(store, decodeURIComponent(encoded), isAround !== undefined, i18n);
  if (rest === '') return datasetToJson(dataset);
  if (rest === 'versions') return onlyVersion(store);
  if (rest === 'cube') {
    const { cube, origin } = await source.opened(dataset.id, i18n);
    return { origin, dataset: datasetToJson(dataset), cube: cubeToJson(cube) };
  }
  error(
    404,
    rest.endsWith('/embed') ? embedWords[i18n.language].onlyHere : i18n.words.errors.notFound
  );
}

async function incidentAnswer(
  store: WorkerStore,
  id: string,
  isAround: boolean,
  { language }: I18n
): Promise<object> {
  const found = isAround ? await store.around(id) : await store.incident(id);
  if (!found) error(404, answers[language].noIncident(id));
  return 'id' in found ? incidentToJson(found) : found;
}

async function onlyVersion(store: WorkerStore): Promise<VersionsJson> {
  const { version, created } = store.dataset;
  const { tables } = await store.cube();
  const incidents = tables.incidents.incidents.reduce((sum, count) => sum + count, 0);
  return { versions: [{ version, created, incidents, current: true }], faulty: [] };
}
