/** The addresses of embed-address.ts in a static copy, which has a page for each look. */
import type { EmbedAddress } from './embed-address';
import { addressOf } from './page-address';

export { themes, type EmbedAddress, type Theme } from './embed-address';

/** `/fr/mali-2023/embed/monthly-timeline/dark/`. A copy holds one version only, so none is named. */
export function embedAddress(embed: EmbedAddress): string {
  const { language, dataset, figure, parameters, theme = 'auto' } = embed;
  const look = theme === 'auto' ? '' : `/${theme}`;
  return addressOf(language, `/${dataset}/embed/${figure}${look}`, parameters);
}
