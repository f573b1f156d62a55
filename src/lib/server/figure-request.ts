import { error } from '@sveltejs/kit';
import { answers } from '$lib/i18n/answers';
import type { Figure, FigureInput } from '$lib/figures/figure';
import { makeFigure, namedFigures } from '$lib/figures/figures';
import { homeOf } from '$lib/figures/home';
import { inWords, inWordsText } from '$lib/figures/in-words/in-words';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { shownBy } from '$lib/pages/shown-by';
import { viewOf } from '$lib/pages/view-of';
import type { IncidentStore } from '$lib/stores/store';
import type { View } from '$lib/view/view';
import { formatView } from '$lib/view/address';
import { addressOf } from '$lib/view/page-address';
import { besideIn, withOther } from '$lib/pages/beside/other';
import { absolute } from './links';
import { basemapOf } from './basemap';
import { languageOf, roomOf, storeOf } from './request';

/** A figure standing alone, and what it was made from. */
export interface FigureAlone {
  readonly figure: Figure;
  readonly view: View;
  /** the view that the address tells; a figure with a choice of its own may show a narrower one */
  readonly asked: View;
  readonly store: IncidentStore;
  readonly dataset: Dataset;
  /** what stands beside it, in a figure of two */
  readonly beside?: Dataset;
  readonly i18n: I18n;
  /** where the same view is found */
  readonly link: string;
  /** the whole view, told in words */
  readonly words: () => string;
}

/** The figure that an address asks for, standing alone: every filter applies to it. */
export const figureOf = async (dataset: string, name: string, url: URL): Promise<FigureAlone> =>
  figureIn(await languageOf(url.searchParams), dataset, name, url.searchParams);

/** The same in a language that is known already. */
export async function figureIn(
  i18n: I18n,
  id: string,
  name: string,
  parameters: URLSearchParams
): Promise<FigureAlone> {
  const store = await storeOf(id, i18n, parameters.get('version'));
  const { dataset } = store;
  const known = namedFigures.find((candidate) => candidate === name);
  if (!known) error(404, answers[i18n.language].noFigure(name, namedFigures.join(', ')));
  const room = await roomOf(store);
  const asked = viewOf(parameters, dataset, i18n);
  const view = shownBy(known, asked, room, i18n);
  const otherId = known === 'beside' ? besideIn(parameters, dataset, i18n) : undefined;
  const link = absolute(
    addressOf(i18n.language, homeOf(known, id), withOther(formatView(view), otherId))
  );
  const basemap = known === 'region-map' ? { basemap: await basemapOf(store, view) } : {};
  const other = otherId === undefined ? {} : { other: await otherOf(otherId, i18n) };
  const input: FigureInput = { room, view, i18n, scope: 'alone', link, ...basemap, ...other };
  const words = () => inWordsText(inWords(input));
  const beside = input.other ? { beside: input.other.room.dataset } : {};
  const figure = makeFigure(known, input);
  return { figure, view, asked, store, dataset, ...beside, i18n, link, words };
}

/** The dataset that stands beside another, as it is now. */
async function otherOf(id: string, i18n: I18n): Promise<FigureInput['other']> {
  const room = await roomOf(await storeOf(id, i18n, null));
  return { room, link: absolute(addressOf(i18n.language, `/${id}`)) };
}
