import { shades, type Paint } from '$lib/figures/paint';
import type { Palette } from '../palette';

export const patternId = (name: string, { colour, pattern }: Paint): string =>
  `${name}-${pattern}-${colour}`;

/** How a mark is filled and, where it is outlined, stroked. */
export interface Fill {
  readonly colour: string;
  readonly opacity?: number;
  readonly stroke?: string;
}

/** The fill of a paint; hatchings refer to the patterns that a drawing named `name` defines. */
export function fillOf(paint: Paint, palette: Palette, name: string): Fill {
  const colour = palette(paint.colour);
  switch (paint.pattern) {
    case 'solid':
      return { colour };
    case 'light':
      return { colour, opacity: 0.45 };
    case 'outlined':
      return { colour: palette('paper'), stroke: colour };
    case 'hatched':
    case 'hatched-light':
      return { colour: `url(#${patternId(name, paint)})` };
    case 'shade-1':
    case 'shade-2':
    case 'shade-3':
    case 'shade-4':
      return { colour, opacity: shades[paint.pattern] };
  }
}

/** The width of an outline, in CSS pixels. It lies inside the mark's box. */
export const outline = 1.5;
