import { scaleLinear } from 'd3';
import type { Panel } from '$lib/figures/figure';
import type { TextItem } from '../layout';
import { hitOf, longest, placeSegments } from '../segments';
import { textWidth, wrapText } from '../text-width';
import { lineHeight, type Frame, type Placed } from './frame';

const bar = 16;

/** The whole of each side, a bar below its name and its value in words. */
export function placeWhole(panel: Panel, { rowOf, width, top, size }: Frame): Placed {
  const rows = panel.rows.flat().flatMap((key) => rowOf(key) ?? []);
  const value = scaleLinear([0, longest(rows)], [0, width]);
  let y = top;
  const placed = rows.map((row) => {
    const beside = width - textWidth(row.text, size) - 16;
    const fits = textWidth(row.label, size) <= beside;
    const label = fits ? [row.label] : wrapText(row.label, size, width);
    const told = fits ? [row.text] : wrapText(row.text, size, width);
    const lines = fits ? label.length : label.length + told.length;
    const start = y + lines * lineHeight + 8;
    const height = start + bar + 12 - y;
    const hit = hitOf(row, { x: 0, y, width, height });
    const lineAt = (line: number) => y + (line + 1) * lineHeight;
    const texts = [
      ...label.map((text, line): TextItem => ({
        key: `label-${row.key}-${line}`,
        x: 0,
        y: lineAt(line),
        text,
        anchor: 'start',
        size,
        tone: 'ink'
      })),
      ...told.map((text, line): TextItem => ({
        key: line === 0 ? `value-${row.key}` : `value-${row.key}-${line}`,
        x: fits ? width : 0,
        y: lineAt(fits ? 0 : label.length + line),
        text,
        anchor: fits ? 'end' : 'start',
        size,
        tone: 'soft'
      }))
    ];
    const marks = placeSegments(row, value, { start, size: bar }, 'right');
    y += height;
    return { hit, texts, marks };
  });
  return {
    height: y - top,
    marks: placed.flatMap(({ marks }) => marks),
    hits: placed.map(({ hit }) => hit),
    texts: placed.flatMap(({ texts }) => texts),
    rules: []
  };
}
