import { shades, type Colour, type Paint } from '$lib/figures/paint';

/** What a canvas fills a bar with: the page's colours as they are now, hatchings as patterns. */
export function canvasFill(
  canvas: HTMLCanvasElement,
  { colour, pattern }: Paint,
  dimmed: boolean
): string | CanvasPattern {
  const value = pageColour(canvas, colour);
  const fade = dimmed ? 0.25 : 1;
  switch (pattern) {
    case 'solid':
      return withAlpha(value, fade);
    case 'light':
      return withAlpha(value, 0.45 * fade);
    case 'outlined':
      return withAlpha(pageColour(canvas, 'paper'), fade);
    case 'hatched':
      return hatching(value, 0.22 * fade, fade);
    case 'hatched-light':
      return hatching(value, 0.1 * fade, 0.55 * fade);
    case 'shade-1':
    case 'shade-2':
    case 'shade-3':
    case 'shade-4':
      return withAlpha(value, shades[pattern] * fade);
  }
}

/** The colour of the line around a bar whose region is inferred. */
export const canvasOutline = (
  canvas: HTMLCanvasElement,
  { colour }: Paint,
  dimmed: boolean
): string => withAlpha(pageColour(canvas, colour), dimmed ? 0.25 : 1);

const pageColour = (canvas: HTMLCanvasElement, name: Colour | 'paper'): string =>
  getComputedStyle(canvas).getPropertyValue(`--${name}`).trim();

/** @param hex `#rrggbb` */
const withAlpha = (hex: string, alpha: number): string =>
  `${hex}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')}`;

function hatching(colour: string, background: number, lines: number): string | CanvasPattern {
  const tile = document.createElement('canvas');
  const scale = window.devicePixelRatio;
  tile.width = tile.height = Math.round(5 * scale);
  const context = tile.getContext('2d');
  if (!context) return colour;
  context.scale(tile.width / 5, tile.height / 5);
  context.fillStyle = withAlpha(colour, background);
  context.fillRect(0, 0, 5, 5);
  context.strokeStyle = withAlpha(colour, lines);
  context.lineWidth = 1.4;
  context.stroke(new Path2D('M-1 6L6 -1M-1 1L1 -1M4 6L6 4'));
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(5 / tile.width, 5 / tile.height));
  return pattern ?? colour;
}
