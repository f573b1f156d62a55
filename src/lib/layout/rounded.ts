import type { Layout } from './layout';

/** A length in hundredths of a pixel. */
export const toHundredths = (pixels: number): number => Math.round(pixels * 100) / 100;

/**
 * A layout in hundredths of a pixel: finer than any screen shows, and half the size when written.
 * Marks and hits, of which there are most, are so already: they are rounded as they are placed.
 */
export const rounded = (layout: Layout): Layout => ({
  ...layout,
  plot: numbersRounded(layout.plot),
  texts: layout.texts.map(numbersRounded),
  ...(layout.above ? { above: layout.above.map(numbersRounded) } : {}),
  rules: layout.rules.map(numbersRounded)
});

function numbersRounded<T extends object>(item: T): T {
  const copy = { ...item };
  for (const key in copy) {
    const value = copy[key];
    if (typeof value === 'number') Object.assign(copy, { [key]: toHundredths(value) });
  }
  return copy;
}
