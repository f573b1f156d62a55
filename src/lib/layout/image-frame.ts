/** The sizes that pictures come in; without a height they are as high as their contents. */
export const presets = {
  page: { width: 800, ratio: undefined },
  column: { width: 480, ratio: undefined },
  slide: { width: 1280, ratio: 9 / 16 },
  square: { width: 1080, ratio: 1 }
} as const;

export type Preset = keyof typeof presets;

/** How wide contents are laid out, and the box around them in the same units. */
export interface ImageFrame {
  /** the width to lay out for */
  readonly inner: number;
  readonly width: number;
  readonly height: number;
  /** where the contents' corner stands */
  readonly x: number;
  readonly y: number;
}

const narrowest = 440;
const widest = 1600;
const step = 40;

/**
 * Fits contents, whose height follows from their width, into a box of a ratio: laid out as narrow
 * as they fit, so that letters come out as large as they can; too high at every width, they stand
 * in the middle.
 */
export function frameFor(heightAt: (width: number) => number, ratio: number): ImageFrame {
  for (let inner = narrowest; inner <= widest; inner += step) {
    const height = inner * ratio;
    const needed = heightAt(inner);
    if (needed <= height) return { inner, width: inner, height, x: 0, y: (height - needed) / 2 };
  }
  const inner = Math.round((narrowest + widest) / 2);
  const height = heightAt(inner);
  const width = Math.max(inner, height / ratio);
  return { inner, width, height: width * ratio, x: (width - inner) / 2, y: 0 };
}
