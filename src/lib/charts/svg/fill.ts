import type { Paint } from '$lib/figures/paint';
import type { Palette } from '../palette';

export const patternId = (name: string, { colour, pattern }: Paint): string =>
  `${name}-${pattern}-${colour}`;

/** The presentation attributes of a mark. An outline lies inside the mark's box. */
export function fillOf(
  paint: Paint,
  palette: Palette,
  name: string
): Record<string, string | number> {
  const colour = palette(paint.colour);
  switch (paint.pattern) {
    case 'solid':
      return { fill: colour };
    case 'light':
      return { fill: colour, 'fill-opacity': 0.45 };
    case 'outlined':
      return { fill: palette('paper'), stroke: colour, 'stroke-width': outline };
    case 'hatched':
    case 'hatched-light':
      return { fill: `url(#${patternId(name, paint)})` };
  }
}

/** In CSS pixels. */
export const outline = 1.5;
