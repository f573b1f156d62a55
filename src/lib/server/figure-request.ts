import { error } from '@sveltejs/kit';
import { answers } from '$lib/i18n/answers';
import { figureIds, type Figure } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import type { I18n } from '$lib/i18n/i18n';
import { viewOf } from '$lib/pages/view-of';
import type { IncidentStore } from '$lib/stores/store';
import type { View } from '$lib/view/view';
import { formatView } from '$lib/view/address';
import { addressOf } from '$lib/view/page-address';
import { absolute } from './links';
import { languageOf, roomOf, storeOf } from './request';

/** A figure, and what it was made from. */
export interface FigureAsked {
  readonly figure: Figure;
  readonly view: View;
  readonly i18n: I18n;
  readonly store: IncidentStore;
  /** where the same view is found */
  readonly link: string;
}

/** The figure that an address asks for, standing alone: every filter applies to it. */
export async function figureOf(dataset: string, name: string, url: URL): Promise<FigureAsked> {
  const i18n = await languageOf(url.searchParams);
  const store = await storeOf(dataset, i18n);
  const id = figureIds.find((known) => known === name);
  if (!id) error(404, answers[i18n.language].noFigure(name, figureIds.join(', ')));
  const view = viewOf(url.searchParams, store.dataset, i18n);
  const room = await roomOf(store);
  const link = absolute(addressOf(i18n.language, `/${dataset}`, formatView(view)));
  const figure = makeFigure(id, { room, view, i18n, scope: 'alone', link });
  return { figure, view, i18n, store, link };
}
