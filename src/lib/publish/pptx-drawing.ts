import type PptxGenJS from 'pptxgenjs';
import type { Palette } from '$lib/charts/palette';
import type { Layout, TextItem } from '$lib/layout/layout';
import { textWidth } from '$lib/layout/text-width';
import { hex } from './colour';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const pointsPerInch = 72;
/** in per cent, as pages dim what is not chosen */
const dimmed = 75;

/** Draws a layout as shapes and words that can be edited, as large as a place in inches allows. */
export function addDrawing(
  slide: PptxGenJS.Slide,
  layout: Layout,
  place: Place,
  palette: Palette,
  font: string
): void {
  const scale = Math.min(place.w / layout.width, place.h / layout.height);
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: place.x + x * scale,
    y: place.y + y * scale
  });
  for (const { x1, y1, x2, y2 } of layout.rules) {
    slide.addShape('line', {
      ...at({ x: x1, y: y1 }),
      w: (x2 - x1) * scale,
      h: (y2 - y1) * scale,
      line: { color: hex(palette('rule')), width: 0.75 }
    });
  }
  for (const mark of layout.marks) {
    slide.addShape('rect', {
      ...at(mark),
      w: mark.width * scale,
      h: mark.height * scale,
      fill: {
        color: hex(palette(mark.paint.colour)),
        ...(mark.dimmed ? { transparency: dimmed } : {})
      }
    });
  }
  for (const item of layout.texts) {
    slide.addText(item.text, {
      ...textBox(item, at(item), scale),
      margin: 0,
      wrap: false,
      valign: 'bottom',
      fontFace: font,
      fontSize: Math.floor(item.size * scale * pointsPerInch * 10) / 10,
      color: hex(palette(item.tone))
    });
  }
}

function textBox(
  { text, size, anchor }: TextItem,
  { x, y }: { readonly x: number; readonly y: number },
  scale: number
): Place & { readonly align: 'left' | 'center' | 'right' } {
  const w = textWidth(text, size) * 1.1 * scale;
  const h = size * 1.3 * scale;
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  const align = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor];
  return { x: x - w * share, y: y + size * 0.25 * scale - h, w, h, align };
}
