import { beneath } from '$lib/figures/beneath';
import type { Figure } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { formatList } from '$lib/view/address';
import { addressOf } from '$lib/view/page-address';
import type { View } from '$lib/view/view';
import { figureAsAsked } from './as-asked';
import type { OptionProblem, PublishOptions } from './options';
import type { Found, Logo, Publication } from './publication';

/** As many incidents as a document holds; the others stand behind its link. */
export const mostIncidents = 500;

/** A figure that is to leave the site, and where everything about it comes from. */
export interface Leaving {
  /** standing alone: every filter applies to it */
  readonly figure: Figure;
  readonly view: View;
  readonly dataset: Dataset;
  /** what stands beside it, in a figure of two */
  readonly beside?: Dataset;
  readonly i18n: I18n;
  readonly options: PublishOptions;
  readonly logo?: Logo;
  /** where the same figure is found */
  readonly link: string;
  /** the whole view, told in words */
  readonly words: () => string;
  /** makes an absolute address of one on this site */
  readonly absolute: (address: string) => string;
  /** the first {@link mostIncidents} that a view lists */
  readonly incidents: (behind: View) => Promise<Found>;
}

export type Prepared =
  | { readonly ok: true; readonly publication: Publication }
  | { readonly ok: false; readonly problem: OptionProblem };

/** A figure ready to be made into any format, or why it cannot look as its options ask. */
export function prepare(leaving: Leaving): Prepared {
  const { view, dataset, beside, i18n, options, logo, link, absolute } = leaving;
  const asked = figureAsAsked(leaving.figure, options, view.open, i18n);
  if (!asked.ok) return asked;
  const { figure } = asked;
  const behind = beneath(figure.id, view);
  const list = addressOf(i18n.language, `/${dataset.id}/incidents`, formatList(behind));
  return {
    ok: true,
    publication: {
      figure,
      view,
      dataset,
      i18n,
      options,
      link,
      incidentsLink: absolute(list),
      words: leaving.words,
      incidents: () => leaving.incidents(behind),
      ...(beside ? { beside } : {}),
      ...(logo ? { logo } : {})
    }
  };
}
