import { render } from 'svelte/server';
import FigureImage from '$lib/charts/svg/FigureImage.svelte';
import type { Figure } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';

/** A figure as a standalone SVG file, `width` CSS pixels wide, with its notes and its citation. */
export function figureSvg(
  figure: Figure,
  options: { readonly width: number; readonly open: readonly string[]; readonly i18n: I18n }
): string {
  const { body } = render(FigureImage, { props: { figure, ...options } });
  return body.replace(/<!--.*?-->/gs, '').trim();
}
