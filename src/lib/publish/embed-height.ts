import type { Figure } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import { embedMargin, embedSizes, mostGrown } from '$lib/layout/embed-layout';
import { legendOf } from '$lib/layout/legend';
import { place } from '$lib/layout/place';
import { textWidth, wrapText } from '$lib/layout/text-width';

/** Typefaces differ; a little empty space is better than a line cut off. */
const spare = 1.03;

/** About how tall an embed turns out at a width, in CSS pixels; rather too much than too little. */
export function embedHeight(
  figure: Figure,
  width: number,
  open: readonly string[],
  i18n: I18n
): number {
  const inner = Math.max(100, width - 2 * embedMargin);
  const notes = Math.min(inner, 620);
  const heights = [
    2 * embedMargin,
    paragraph(figure.title, 20, inner, 25),
    paragraph(`${figure.source}. ${figure.howToRead}`, 14.5, inner, 22) + 20,
    figure.kind === 'tiles' ? tiles(figure, inner) : drawing(figure, width, open, i18n),
    legend(figure, inner, open),
    paragraph(figure.summary, 14.5, notes, 22) + 27,
    ...[...figure.notes, figure.citation, figure.version].map(
      (note) => paragraph(note, 13.5, notes, 20.25) + 4
    ),
    72
  ];
  return Math.ceil(heights.reduce((sum, height) => sum + height, 0) * spare);
}

const paragraph = (text: string, size: number, width: number, line: number): number =>
  wrapText(text, size, width).length * line;

function drawing(figure: Figure, width: number, open: readonly string[], i18n: I18n): number {
  const size = embedSizes.findLast(({ from }) => width >= from) ?? embedSizes[0];
  const layout = place(figure, size.width, open, i18n);
  if (!layout) return 0;
  const grown = Math.min(mostGrown, (width - 2 * embedMargin) / size.width);
  const key = layout.key.length > 0 ? paragraph(layout.key.join(' · '), 13.5, width, 20.25) + 8 : 0;
  return layout.height * grown + key;
}

function legend(figure: Figure, width: number, open: readonly string[]): number {
  let x = 0;
  let lines = 1;
  const items = legendOf(figure, open);
  for (const { label } of items) {
    const needed = 21 + textWidth(label, 13.5);
    if (x > 0 && x + needed > width) {
      x = 0;
      lines += 1;
    }
    x += needed + 24;
  }
  return items.length > 0 ? lines * 24.25 + 12 : 0;
}

/** The first tile has a row of its own, the others stand in pairs, or in one row where it is wide. */
function tiles({ rows }: Figure, width: number): number {
  const [first, ...others] = rows.map(({ text, label, details }, index) => {
    const column = index === 0 ? width : (width - 32) / 2;
    const number =
      index === 0
        ? paragraph(`${text} ${label}`, 40, column, 44)
        : paragraph(text, 26, column, 30) + paragraph(label, 16, column, 30);
    return (
      number + 40 + details.reduce((sum, text) => sum + paragraph(text, 13.5, column, 20.25), 0)
    );
  });
  const pairs = Math.ceil(others.length / 2) * (Math.max(0, ...others) + 16);
  return (first ?? 0) + pairs + 42;
}
