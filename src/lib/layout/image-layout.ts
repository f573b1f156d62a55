import type { Figure } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import { placeFoot, type Foot } from './image-foot';
import type { Box, Layout, LegendItem, Mark, TextItem } from './layout';
import { place } from './place';
import { textWidth, wrapText } from './text-width';

export interface ImageLine {
  readonly key: string;
  readonly x: number;
  /** of the baseline */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly tone: 'ink' | 'soft';
  readonly bold: boolean;
}

/** A figure with all its words placed in one picture. */
export interface ImageLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly ImageLine[];
  readonly layout: Layout | undefined;
  /** words of the layout that stand out */
  readonly strong: readonly TextItem[];
  /** where the layout's corner stands */
  readonly origin: { readonly x: number; readonly y: number };
  readonly swatches: readonly Mark[];
  readonly logo: Box | undefined;
}

/** What a picture has that a page does not. */
export interface ImageExtras {
  /** without the signs that open and close rows on a page */
  readonly still?: boolean;
  /** the key of the row or part whose words stand out */
  readonly highlight?: string;
  readonly foot?: Foot;
}

const margin = 24;

/** Places title, drawing, legend, notes, citation and foot one below the other. */
export function placeImage(
  figure: Figure,
  width: number,
  open: readonly string[],
  i18n: I18n,
  { still = false, highlight = '', foot }: ImageExtras = {}
): ImageLayout {
  const inner = width - 2 * margin;
  const column = new Column(inner);
  const placed = place(figure, inner, open, i18n);
  const layout = placed && still ? withoutSigns(placed) : placed;
  column.write(figure.title, { size: 20, tone: 'ink', bold: true });
  column.write(figure.source, { size: 14, tone: 'soft', bold: false });
  column.write(figure.howToRead, { size: 14, tone: 'soft', bold: false });
  if (!layout) {
    column.space(8);
    for (const row of figure.rows) {
      column.write(row.text, { size: 20, tone: 'ink', bold: true });
      column.write(row.label, { size: 14, tone: 'ink', bold: false });
      for (const detail of row.details)
        column.write(detail, { size: 14, tone: 'soft', bold: false });
      column.space(6);
    }
  }
  column.space(14);
  const origin = { x: margin, y: column.y };
  column.space(layout?.height ?? 0);
  const legend = placeLegend(layout?.legend ?? [], column.y + 8, inner, highlight);
  column.space(legend.height + 12);
  const notes = [...figure.notes, figure.citation];
  for (const note of notes) column.write(note, { size: 12.5, tone: 'soft', bold: false });
  const placedFoot = foot && placeFoot(foot, { x: margin, y: column.y, width: inner });
  column.space(placedFoot?.height ?? 0);
  const texts = layout?.texts ?? [];
  const strong = texts.filter((item) => isOf(item, highlight));
  return {
    width,
    height: Math.ceil(column.y + margin),
    lines: [...column.lines, ...legend.lines, ...(placedFoot?.lines ?? [])],
    layout: layout && { ...layout, texts: texts.filter((item) => !strong.includes(item)) },
    strong: strong.map((item) => ({ ...item, tone: 'ink' })),
    origin,
    swatches: legend.swatches,
    logo: placedFoot?.logo
  };
}

/** Whether words are the label or the value of a row. */
const isOf = ({ key }: TextItem, row: string): boolean =>
  key === `value-${row}` || key.replace(/-\d+$/, '') === `label-${row}`;

/** A picture cannot be opened. */
const withoutSigns = (layout: Layout): Layout => ({
  ...layout,
  texts: layout.texts.map((item) => ({ ...item, text: item.text.replace(/^[▸▾] /, '') }))
});

/** Writes text from top to bottom. */
class Column {
  readonly lines: ImageLine[] = [];
  y = margin;

  constructor(readonly width: number) {}

  write(text: string, style: Pick<ImageLine, 'size' | 'tone' | 'bold'>): void {
    const wide = style.bold ? 1.08 : 1;
    for (const line of wrapText(text, style.size * wide, this.width)) {
      this.y += style.size;
      this.lines.push({ key: `${this.lines.length}`, x: margin, y: this.y, text: line, ...style });
      this.y += style.size * 0.4;
    }
  }

  space(pixels: number): void {
    this.y += pixels;
  }
}

function placeLegend(
  items: readonly LegendItem[],
  top: number,
  width: number,
  highlight: string
): { height: number; lines: ImageLine[]; swatches: Mark[] } {
  const size = 13;
  const lines: ImageLine[] = [];
  const swatches: Mark[] = [];
  let x = 0;
  let row = 0;
  for (const { key, label, paint } of items) {
    const isStrong = key.replace(/-tentative$/, '') === highlight;
    const needed = 20 + textWidth(label, size * (isStrong ? 1.08 : 1)) + 20;
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    const y = top + row * 20;
    swatches.push({
      key: `legend/${key}`,
      paint,
      dimmed: false,
      x: margin + x,
      y,
      width: 14,
      height: 11
    });
    lines.push({
      key: `legend-${key}`,
      x: margin + x + 20,
      y: y + 10,
      text: label,
      size,
      tone: isStrong ? 'ink' : 'soft',
      bold: isStrong
    });
    x += needed;
  }
  return { height: items.length > 0 ? (row + 1) * 20 + 8 : 0, lines, swatches };
}
