import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import FigureImage from '$lib/charts/svg/FigureImage.svelte';
import type { Figure } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';

/** A figure as a standalone SVG file, `width` CSS pixels wide, with its notes and its citation. */
export const figureSvg = (
  figure: Figure,
  options: { readonly width: number; readonly open: readonly string[]; readonly i18n: I18n }
): string => renderSvg({ figure, ...options });

/** The same with a palette and a frame of one's own. XML forbids `]]>` in texts, HTML does not. */
export function renderSvg(props: ComponentProps<typeof FigureImage>): string {
  const { body } = render(FigureImage, { props });
  return body
    .replace(/<!--.*?-->/gs, '')
    .replaceAll(']]>', ']]&gt;')
    .trim();
}
