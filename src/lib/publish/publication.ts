import type { Figure } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import type { Incident } from '$lib/model/incident';
import type { View } from '$lib/view/view';
import type { PublishOptions } from './options';

/** A figure on its way out, with everything that must stay with it. */
export interface Publication {
  /** its texts are harmless; a title of one's own stands above its measure */
  readonly figure: Figure;
  readonly view: View;
  readonly dataset: Dataset;
  /** what stands beside it, in a figure of two */
  readonly beside?: Dataset;
  readonly i18n: I18n;
  readonly options: PublishOptions;
  /** of the organisation that publishes it; never leaves the browser it was chosen in */
  readonly logo?: Logo;
  /** where the same figure is found */
  readonly link: string;
  /** where the incidents behind it are listed */
  readonly incidentsLink: string;
  /** its whole view, told in words */
  readonly words: () => string;
  /** fetched when a format needs them */
  readonly incidents: () => Promise<Found>;
}

/** A picture as PNG, with its size in pixels. */
export interface Logo {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The incidents behind a figure, the first of them where there are too many for a document. */
export interface Found {
  readonly total: number;
  readonly incidents: readonly Incident[];
}

/** What files are made with and a browser and a server each have their own of. */
export interface Tools {
  /** draws an SVG as PNG */
  readonly rasterize: (svg: string, scale: number) => Promise<Uint8Array>;
  /** the fonts that files carry inside, as TrueType */
  readonly fonts: () => Promise<Fonts>;
}

export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** The whole title in one line. */
export const fullTitle = ({ title, source }: Figure): string => `${title}, ${source}`;
