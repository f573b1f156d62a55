import { error } from '@sveltejs/kit';
import { figureJson } from '$lib/figures/figure-json';
import { inWords } from '$lib/figures/in-words/in-words';
import { copyWords } from '$lib/i18n/copy-words';
import { loadI18n } from '$lib/i18n/i18n';
import { foundToJson, incidentsFound } from '$lib/pages/incidents-found';
import { viewOf } from '$lib/pages/view-of';
import { knownPlaces } from '$lib/stores/known-places';
import { apiAddress } from '$lib/view/page-address';
import type { madeAt } from '$lib/view/page-address.copy';
import { copiedStore } from './copied-store';
import { figureAlone, inputAlone, type Asked } from './figure-alone';
import { NotInCopy } from './not-in-copy';
import { nothingNewer, requireHeld } from './only-version';
import { reasonOf } from './refusal';

type Fetch = typeof fetch;

const ofDataset = /^\/api\/([^/]+)(?:\/(.+))?$/;

/** What the API would answer: what depends on a view is made here, the rest stands in files. */
export const apiAnswer = ({ pathname, searchParams }: URL, files: Fetch): Promise<Response> =>
  orReason(async () => {
    const [, dataset = '', rest = ''] = ofDataset.exec(pathname) ?? [];
    const i18n = await loadI18n(searchParams.get('lang') === 'fr' ? 'fr' : 'en');
    const asked = { dataset, parameters: searchParams, i18n, files };
    if (searchParams.get('version')) {
      const store = await copiedStore(dataset, files);
      requireHeld(store.dataset, searchParams.get('version'), i18n.language);
    }
    const made = await madeAnswer(rest, asked);
    return made ? Response.json(made) : inFile(apiAddress(pathname, i18n.language), files);
  });

/** Nothing where the answer stands in a file. */
async function madeAnswer(rest: string, asked: Asked): Promise<object | undefined> {
  const { dataset, parameters, i18n, files } = asked;
  if (rest.startsWith('figures/')) {
    return figureJson((await figureAlone(asked, rest.slice('figures/'.length))).figure);
  }
  if (rest === 'summary') return inWords((await inputAlone(asked)).input);
  if (rest === 'versions/compare') error(404, copyWords[i18n.language].oneVersion);
  if (!['incidents', 'places', 'versions/newer'].includes(rest)) return undefined;
  const store = await copiedStore(dataset, files);
  if (rest === 'versions/newer') return nothingNewer(store.dataset);
  if (rest === 'places') return knownPlaces(store, viewOf(parameters, store.dataset, i18n));
  return foundToJson(await incidentsFound(store, parameters, i18n, 100));
}

/** A file of another view than the default, as a server would make it. */
export const fileAnswer = (
  place: NonNullable<ReturnType<typeof madeAt>>,
  parameters: URLSearchParams,
  files: Fetch
): Promise<Response> =>
  orReason(async () => {
    const { makeFile } = await import('./make-file');
    const { type, body } = await makeFile(place, parameters, files);
    const content = typeof body === 'string' ? body : body.slice();
    return new Response(content, { headers: { 'content-type': type } });
  });

async function inFile(address: string, files: Fetch): Promise<Response> {
  const response = await files(address);
  if (response.ok) return response;
  throw new NotInCopy(address);
}

async function orReason(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (thrown) {
    const { status, message } = reasonOf(thrown);
    return Response.json({ message }, { status });
  }
}
