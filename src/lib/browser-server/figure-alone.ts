import { error } from '@sveltejs/kit';
import type { FigureId, FigureInput } from '$lib/figures/figure';
import { makeFigure, namedFigures } from '$lib/figures/figures';
import { homeOf } from '$lib/figures/home';
import { inWords, inWordsText } from '$lib/figures/in-words/in-words';
import { linkOf } from '$lib/figures/link';
import { answers } from '$lib/i18n/answers';
import type { I18n } from '$lib/i18n/i18n';
import { besideIn, withOther } from '$lib/pages/beside/other';
import { otherRoom } from '$lib/pages/beside/load-other';
import { shownBy } from '$lib/pages/shown-by';
import { viewOf } from '$lib/pages/view-of';
import { mostIncidents, type Leaving } from '$lib/publish/prepare';
import { formatView } from '$lib/view/address';
import { addressOf } from '$lib/view/page-address';
import { ReadingRoom } from '$lib/view/reading-room';
import { knownPlaces } from '$lib/stores/known-places';
import type { Source } from './source';

/** What an address asks for, and what it is answered from. */
export interface Asked {
  readonly dataset: string;
  readonly parameters: URLSearchParams;
  readonly i18n: I18n;
  readonly source: Source;
}

/** What figures of the view that an address asks for are made from. */
export async function inputAlone(
  { dataset: id, parameters, i18n, source }: Asked,
  name?: FigureId
) {
  const store = await source.store(id);
  const { dataset } = store;
  const { origin, cube } = await source.opened(id, i18n);
  const room = new ReadingRoom(cube, dataset);
  const asked = viewOf(parameters, dataset, i18n);
  const view = name ? shownBy(name, asked, room, i18n) : asked;
  const absolute = (address: string) => linkOf(dataset, origin, address, i18n);
  const otherId = name === 'beside' ? besideIn(parameters, dataset, i18n) : undefined;
  const link = absolute(
    addressOf(
      i18n.language,
      name ? homeOf(name, id) : `/${id}`,
      withOther(formatView(view), otherId)
    )
  );
  const other = otherId === undefined ? {} : { other: await otherRoom(otherId, i18n) };
  const basemap =
    name === 'region-map'
      ? { basemap: { ...(await source.terrain(dataset)), known: await knownPlaces(store, view) } }
      : {};
  const input: FigureInput = { room, view, i18n, scope: 'alone', link, ...basemap, ...other };
  return { input, store, absolute };
}

/** The figure that an address asks for, standing alone: every filter applies to it. */
export async function figureAlone(asked: Asked, name: string): Promise<Omit<Leaving, 'options'>> {
  const { i18n } = asked;
  const known = namedFigures.find((candidate) => candidate === name);
  if (!known) error(404, answers[i18n.language].noFigure(name, namedFigures.join(', ')));
  const { input, store, absolute } = await inputAlone(asked, known);
  const { view, link } = input;
  return {
    figure: makeFigure(known, input),
    view,
    dataset: store.dataset,
    ...(input.other ? { beside: input.other.room.dataset } : {}),
    i18n,
    link,
    words: () => inWordsText(inWords(input)),
    absolute,
    incidents: (behind) =>
      store.incidents({ view: behind, sort: 'date', offset: 0, limit: mostIncidents })
  };
}
