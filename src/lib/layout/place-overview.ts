import type { Figure } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import type { Layout } from './layout';
import { layoutLabelledRows } from './labelled-rows-layout';
import { layoutRows } from './rows-layout';
import { rounded } from './rounded';
import { layoutTimeline } from './timeline-layout';

/** Places a figure of the overview for a width in CSS pixels; others have no layout here. */
export function placeOverview(
  figure: Figure,
  width: number,
  open: readonly string[],
  { formats, words }: I18n
): Layout | undefined {
  switch (figure.kind) {
    case 'tiles':
    case 'sets':
    case 'matrix':
    case 'trends':
    case 'map': // it has no place in the overview
    case 'panels':
      return undefined;
    case 'timeline':
      return rounded(layoutTimeline(figure, width, formats));
    case 'rows':
      return rounded(layoutRows(figure, width));
    case 'labelled-rows':
      return rounded(
        layoutLabelledRows(figure, width, open, (label, isOpen) =>
          words.actions[isOpen ? 'close' : 'open'](label)
        )
      );
  }
}
