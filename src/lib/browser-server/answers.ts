import { figureJson } from '$lib/figures/figure-json';
import { inWords } from '$lib/figures/in-words/in-words';
import { foundToJson, incidentsFound } from '$lib/pages/incidents-found';
import { problemsFound } from '$lib/pages/problems/problems-found';
import { viewOf } from '$lib/pages/view-of';
import { knownPlaces } from '$lib/stores/known-places';
import { nothingNewer } from '$lib/versions/nothing-newer';
import { figureAlone, inputAlone, type Asked } from './figure-alone';
import { reasonOf } from './refusal';
import type { Answers } from './serve-here';
import type { Source } from './source';

/** What the interface says of a dataset's figures and incidents; nothing for the rest of it. */
export async function madeAnswer(rest: string, asked: Asked): Promise<object | undefined> {
  const { dataset, parameters, i18n, source } = asked;
  if (rest.startsWith('figures/')) {
    return figureJson((await figureAlone(asked, rest.slice('figures/'.length))).figure);
  }
  if (rest === 'problems') {
    const report = await source.report(dataset);
    return report && problemsFound(report, parameters, i18n);
  }
  if (rest === 'summary') return inWords((await inputAlone(asked)).input);
  if (!['incidents', 'places', 'boundaries', 'versions/newer'].includes(rest)) return undefined;
  const store = await source.store(dataset);
  if (rest === 'versions/newer') return nothingNewer(store.dataset);
  if (rest === 'boundaries') return source.terrain(store.dataset);
  if (rest === 'places') return knownPlaces(store, viewOf(parameters, store.dataset, i18n));
  return foundToJson(await incidentsFound(store, parameters, i18n, 100));
}

/** Files of figures and lists, as a server would make them. */
export const filesFrom = (source: Source): Pick<Answers, 'file' | 'handOut'> => ({
  file: (place, parameters) =>
    orReason(async () => {
      const { makeFile } = await import('./make-file');
      const { type, body } = await makeFile(place, parameters, source);
      const content = typeof body === 'string' ? body : body.slice();
      return new Response(content, { headers: { 'content-type': type } });
    }),
  handOut: async (place, parameters) => {
    const { handOut } = await import('./hand-out');
    return handOut(place, parameters, source);
  }
});

/** An answer, or why there is none, as a server would say it. */
export async function orReason(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (thrown) {
    const { status, message } = reasonOf(thrown);
    return Response.json({ message }, { status });
  }
}
