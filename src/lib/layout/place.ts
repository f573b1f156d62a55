import type { Figure } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import type { Layout } from './layout';
import { layoutPanels } from './comparison/panels-layout';
import { placeOverview } from './place-overview';
import { rounded } from './rounded';

/** Places any figure for a width in CSS pixels; headline tiles are text and have no layout. */
export function place(
  figure: Figure,
  width: number,
  open: readonly string[],
  i18n: I18n
): Layout | undefined {
  if (figure.kind === 'panels') return rounded(layoutPanels(figure, width, i18n));
  return placeOverview(figure, width, open, i18n);
}
