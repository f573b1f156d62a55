import type { Language } from '$lib/model/text';
import { addressOf } from './page-address';

/** How an embed looks; `auto` follows the reader's device. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** One figure alone, for an iframe. */
export interface EmbedAddress {
  readonly language: Language;
  readonly dataset: string;
  readonly figure: string;
  /** of the view */
  readonly parameters: URLSearchParams;
  readonly theme?: Theme;
  /** of the dataset, for an embed whose numbers stay; a live one has none */
  readonly version?: string | undefined;
}

/** `/fr/mali-2023/embed/monthly-timeline?harm=injured&theme=dark`. */
export function embedAddress(embed: EmbedAddress): string {
  const { language, dataset, figure, theme = 'auto', version } = embed;
  const parameters = new URLSearchParams(embed.parameters);
  if (theme !== 'auto') parameters.set('theme', theme);
  if (version !== undefined) parameters.set('version', version);
  return addressOf(language, `/${dataset}/embed/${figure}`, parameters);
}
