import { publishedAs } from '$lib/pages/published-as';
import { mostIncidents } from '$lib/publish/prepare';
import type { Publication } from '$lib/publish/publication';
import { figureOf } from './figure-request';
import { publishedOrigin } from './links';
import { newerNotes } from './newer';

/** The figure that a file's address asks for, ready to be made into any format. */
export async function publicationOf(dataset: string, name: string, url: URL): Promise<Publication> {
  const asked = await figureOf(dataset, name, url);
  const { store, i18n } = asked;
  const notes = [
    ...asked.figure.notes,
    ...(await newerNotes({ ...asked, figure: asked.figure.id }))
  ];
  const origin = publishedOrigin(i18n);
  return publishedAs(url.searchParams, {
    ...asked,
    figure: { ...asked.figure, notes },
    dataset: store.dataset,
    absolute: (address) => `${origin}${address}`,
    incidents: (view) => store.incidents({ view, sort: 'date', offset: 0, limit: mostIncidents })
  });
}
