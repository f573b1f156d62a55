import type { Figure } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import type { Layout } from './layout';
import { layoutMap } from './map/map-layout';
import { placeOverview } from './place-overview';

/** Places any figure for a width in CSS pixels; headline tiles are text and have no layout. */
export function place(
  figure: Figure,
  width: number,
  open: readonly string[],
  i18n: I18n
): Layout | undefined {
  if (figure.map) return layoutMap(figure, figure.map, width, i18n.formats);
  return placeOverview(figure, width, open, i18n);
}
