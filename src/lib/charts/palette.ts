import type { Colour } from '$lib/figures/paint';

/** The colours that a drawing needs besides those of the categories. */
export type Tone = 'paper' | 'ink' | 'soft' | 'rule';

/** Where a drawing takes its colours from: the page's custom properties, or fixed values. */
export type Palette = (name: Colour | Tone) => string;

export const pagePalette: Palette = (name) => `var(--${name})`;
