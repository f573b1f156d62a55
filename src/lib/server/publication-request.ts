import { error } from '@sveltejs/kit';
import { publishWords } from '$lib/i18n/publish-words';
import type { I18n } from '$lib/i18n/i18n';
import { harmlessFigure } from '$lib/publish/harmless-figure';
import { parseOptions, type PublishOptions } from '$lib/publish/options';
import type { Found, Publication } from '$lib/publish/publication';
import type { IncidentStore } from '$lib/stores/store';
import { formatList } from '$lib/view/address';
import { addressOf } from '$lib/view/page-address';
import type { View } from '$lib/view/view';
import { figureOf } from './figure-request';
import { absolute } from './links';

/** As many as a document holds; the others stand behind its link. */
const mostIncidents = 500;

/** The figure that a file's address asks for, ready to be made into any format. */
export async function publicationOf(dataset: string, name: string, url: URL): Promise<Publication> {
  const asked = await figureOf(dataset, name, url);
  const { view, i18n, store, link } = asked;
  const options = optionsOf(url.searchParams, i18n);
  const figure = harmlessFigure(asked.figure, options.title);
  const behind: View =
    figure.id === 'incidents-by-region' || figure.id === 'headline'
      ? { ...view, measure: 'incidents' }
      : view;
  const list = addressOf(i18n.language, `/${dataset}/incidents`, formatList(behind));
  return {
    figure,
    view,
    dataset: store.dataset,
    i18n,
    options,
    link,
    incidentsLink: absolute(list),
    incidents: () => behindIt(store, behind)
  };
}

async function behindIt(store: IncidentStore, view: View): Promise<Found> {
  return store.incidents({ view, sort: 'date', offset: 0, limit: mostIncidents });
}

function optionsOf(parameters: URLSearchParams, i18n: I18n): PublishOptions {
  const parsed = parseOptions(parameters);
  if (parsed.ok) return parsed.options;
  const { problem } = parsed;
  const words = publishWords[i18n.language];
  if (problem.code === 'title-too-long') {
    error(400, words.titleTooLong(i18n.formats.number(problem.most)));
  }
  error(400, i18n.words.errors.parameter(problem.parameter, problem.value, problem.allowed));
}
