import type { Figure } from '$lib/figures/figure';
import type { Theme } from '$lib/view/embed-address';
import type { View } from '$lib/view/view';

/** What an embed shows. */
export interface Embed {
  readonly figure: Figure;
  readonly view: View;
  readonly theme: Theme;
  /** of one kept at a version: whether newer data exists and what changed; empty where it is current */
  readonly newer: string;
  /** the same view in the overview */
  readonly link: string;
  readonly dataset: string;
  /** the day as of which its data stand, in words; empty where it is not known */
  readonly asOf: string;
  /** scheme, host and port of links that leave the page */
  readonly origin: string;
}

/** Stands for an open high end, which JSON has no number for; no text of a figure is it. */
const open = '\u0000open';

export const embedToJson = (embed: Embed): string =>
  JSON.stringify(embed, (_, value: unknown) => (value === Infinity ? open : value));

/** The inverse of {@link embedToJson}. */
export const embedFromJson = (json: string): Embed =>
  JSON.parse(json, (_, value: unknown) => (value === open ? Infinity : value));
