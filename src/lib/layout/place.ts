import type { Figure } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import { layoutStrips } from './beside/strips-layout';
import { layoutMatrix } from './comparison/matrix-layout';
import { layoutSets } from './comparison/sets-layout';
import type { Layout } from './layout';
import { layoutPanels } from './comparison/panels-layout';
import { layoutMap } from './map/map-layout';
import { placeOverview } from './place-overview';
import { rounded } from './rounded';
import { layoutTrends } from './trends/trends-layout';

/** Places any figure for a width in CSS pixels; headline tiles are text and have no layout. */
export function place(
  figure: Figure,
  width: number,
  open: readonly string[],
  i18n: I18n
): Layout | undefined {
  switch (figure.kind) {
    case 'panels':
      return rounded((figure.id === 'beside' ? layoutStrips : layoutPanels)(figure, width, i18n));
    case 'sets':
      return rounded(layoutSets(figure, width));
    case 'matrix':
      return rounded(layoutMatrix(figure, width, i18n));
    case 'trends':
      return rounded(layoutTrends(figure, width, i18n.formats));
    case 'map':
      return figure.map && layoutMap(figure, figure.map, width, i18n.formats);
    case 'tiles':
    case 'timeline':
    case 'rows':
    case 'labelled-rows':
      return placeOverview(figure, width, open, i18n);
  }
}
