import type { Colour } from '$lib/figures/paint';

/** The colours that a drawing needs besides those of the categories. */
export type Tone = 'paper' | 'ink' | 'soft' | 'rule';

/** Where a drawing takes its colours from: the page's custom properties, or fixed values. */
export type Palette = (name: Colour | Tone) => string;

export const pagePalette: Palette = (name) => `var(--${name})`;

const light: Readonly<Record<Colour | Tone, string>> = {
  paper: '#fbfaf7',
  ink: '#1b1d20',
  soft: '#565c64',
  rule: '#dedbd3',
  government: '#1f4f86',
  'foreign-military': '#4b95bf',
  'armed-groups': '#a63f18',
  militias: '#c08416',
  unidentified: '#85898e',
  several: '#26272a',
  'government-2': '#6487b4',
  'armed-groups-2': '#c77b56',
  'militias-2': '#a88a4a'
};

/** For files, which carry no style sheet. */
export const lightPalette: Palette = (name) => light[name];
