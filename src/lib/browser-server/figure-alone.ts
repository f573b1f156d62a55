import { error } from '@sveltejs/kit';
import { figureIds } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { linkOf } from '$lib/figures/link';
import { answers } from '$lib/i18n/answers';
import type { I18n } from '$lib/i18n/i18n';
import { viewOf } from '$lib/pages/view-of';
import { mostIncidents, type Leaving } from '$lib/publish/prepare';
import { formatView } from '$lib/view/address';
import { addressOf } from '$lib/view/page-address';
import { ReadingRoom } from '$lib/view/reading-room';
import type { Source } from './source';

/** What an address asks for, and what it is answered from. */
export interface Asked {
  readonly dataset: string;
  readonly parameters: URLSearchParams;
  readonly i18n: I18n;
  readonly source: Source;
}

/** The figure that an address asks for, standing alone: every filter applies to it. */
export async function figureAlone(asked: Asked, name: string): Promise<Omit<Leaving, 'options'>> {
  const { dataset: id, parameters, i18n, source } = asked;
  const known = figureIds.find((candidate) => candidate === name);
  if (!known) error(404, answers[i18n.language].noFigure(name, figureIds.join(', ')));
  const store = await source.store(id);
  const { dataset } = store;
  const { origin, cube } = await source.opened(id, i18n);
  const view = viewOf(parameters, dataset, i18n);
  const room = new ReadingRoom(cube, dataset);
  const absolute = (address: string) => linkOf(dataset, origin, address, i18n);
  const link = absolute(addressOf(i18n.language, `/${id}`, formatView(view)));
  const figure = makeFigure(known, { room, view, i18n, scope: 'alone', link });
  return {
    figure,
    view,
    dataset,
    i18n,
    link,
    absolute,
    incidents: (behind) =>
      store.incidents({ view: behind, sort: 'date', offset: 0, limit: mostIncidents })
  };
}
