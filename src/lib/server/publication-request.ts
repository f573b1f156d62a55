import { error } from '@sveltejs/kit';
import type { I18n } from '$lib/i18n/i18n';
import { describeOptionProblem } from '$lib/publish/option-problem';
import { parseOptions, type PublishOptions } from '$lib/publish/options';
import { mostIncidents, prepare } from '$lib/publish/prepare';
import type { Publication } from '$lib/publish/publication';
import { figureOf } from './figure-request';
import { absolute } from './links';
import { newerNotes } from './newer';

/** The figure that a file's address asks for, ready to be made into any format. */
export async function publicationOf(dataset: string, name: string, url: URL): Promise<Publication> {
  const asked = await figureOf(dataset, name, url);
  const { store, i18n } = asked;
  const notes = [
    ...asked.figure.notes,
    ...(await newerNotes({ ...asked, figure: asked.figure.id }))
  ];
  const prepared = prepare({
    ...asked,
    figure: { ...asked.figure, notes },
    dataset: store.dataset,
    options: optionsOf(url.searchParams, i18n),
    absolute,
    incidents: (view) => store.incidents({ view, sort: 'date', offset: 0, limit: mostIncidents })
  });
  if (prepared.ok) return prepared.publication;
  error(400, describeOptionProblem(prepared.problem, i18n));
}

function optionsOf(parameters: URLSearchParams, i18n: I18n): PublishOptions {
  const parsed = parseOptions(parameters);
  if (parsed.ok) return parsed.options;
  error(400, describeOptionProblem(parsed.problem, i18n));
}
