import { error } from '@sveltejs/kit';
import { groundHere } from '$lib/open/ground-here';
import type { Terrain } from '$lib/model/boundaries';
import type { Dataset } from '$lib/model/dataset';
import { groundOf, terrainFrom } from '$lib/model/terrain';
import { openWords } from '$lib/i18n/open-words';
import type { I18n } from '$lib/i18n/i18n';
import { fromShelf } from '$lib/open/shelf';
import type { WorkerStore } from '$lib/open/worker-store';
import type { Opened } from '$lib/pages/load';
import { rowsOf } from '$lib/pages/problems/load-rows';
import { isLocal } from '$lib/view/local';
import { addressOf } from '$lib/view/page-address';
import { readingAhead } from '$lib/view/read-ahead';
import { serveHere } from './serve-here';
import type { Place, Source } from './source';

/** A dataset that is opened in this browser, whose pages are answered here from now on. */
export async function loadOpened(id: string, i18n: I18n): Promise<Opened> {
  answerHere();
  const store = await openedStore(id, i18n);
  const { dataset, summary } = store;
  const cube = await store.cube();
  return { dataset, cube, origin: '', rows: rowsOf(summary), ...readingAhead(cube, dataset) };
}

export const openedSource = (i18n: I18n): Source => ({
  store: (id) => openedStore(id, i18n),
  opened: loadOpened,
  terrain: (dataset) => terrainOf(dataset, i18n),
  report: (id) => openedStore(id, i18n)
});

/** From this site; without a network, from what the file's reading has used. */
async function terrainOf(dataset: Dataset, i18n: I18n): Promise<Terrain> {
  const { boundaries } = await openedStore(dataset.id, i18n);
  return terrainFrom(dataset, async (country) => {
    const ground = await groundHere(country);
    const used = boundaries.get(country);
    return ground === 'not-loaded' && used && used !== 'not-loaded'
      ? groundOf(used, undefined)
      : ground;
  });
}

export async function openedStore(id: string, { language }: I18n): Promise<WorkerStore> {
  const store = await fromShelf(id);
  if (store) return store;
  const { keptBriefing } = await import('$lib/briefing/kept-briefing');
  const { notKept, notKeptBriefing, title } = openWords[language];
  const message = keptBriefing(id) ? notKeptBriefing : notKept;
  error(404, { message, link: { href: addressOf(language, '/open'), text: title } });
}

let isAnswering = false;

function answerHere(): void {
  if (isAnswering) return;
  isAnswering = true;
  serveHere(window, {
    fileAt,
    isInterface: (path) => path.startsWith('/api/local-'),
    load: async () => (await import('./opened-answers')).openedAnswers
  });
}

const files = /^\/([a-z0-9-]+)\/(figures\/[^/]+|(?:incidents|problems)\.[a-z]+)$/;

function fileAt({ pathname, searchParams }: URL): Place | undefined {
  const [file, dataset = ''] = files.exec(pathname) ?? [];
  if (file === undefined || !isLocal(dataset)) return undefined;
  return { language: searchParams.get('lang') === 'fr' ? 'fr' : 'en', file };
}
