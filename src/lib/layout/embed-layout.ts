import type { Figure } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import type { Layout } from './layout';
import { place } from './place';

/**
 * The layouts among which an embed's style sheet chooses by its width: the widths of their
 * drawings, and from which width of the embed on each is shown, in CSS pixels.
 */
export const embedSizes = [
  { size: 'narrow', width: 311, from: 0 },
  { size: 'middle', width: 480, from: 460 },
  { size: 'wide', width: 668, from: 660 }
] as const;
export type EmbedSize = (typeof embedSizes)[number]['size'];

/** Beside the content of an embed, and above and below it. */
export const embedMargin = 16;

/** A drawing grows and shrinks with the embed, but no more than so. */
export const mostGrown = 1.25;

/** A figure drawn for each size; tiles are text and have no drawing. */
export const embedLayouts = (
  figure: Figure,
  open: readonly string[],
  i18n: I18n
): { readonly size: EmbedSize; readonly layout: Layout }[] =>
  embedSizes.flatMap(({ size, width }) => {
    const layout = place(figure, width, open, i18n);
    return layout ? [{ size, layout }] : [];
  });
