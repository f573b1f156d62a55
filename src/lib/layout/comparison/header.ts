import type { TextItem } from '../layout';
import { textWidth, wrapText } from '../text-width';
import { lineHeight, type Frame } from './frame';

/** The parties' names above their columns, all ending on one line. */
export function placeHeader(
  panel: string,
  { names, size, top }: Frame,
  left: number,
  step: number,
  wide: number
): { height: number; texts: TextItem[] } {
  const lines = names.map((name) =>
    wrapText(name, size, wide).flatMap((line) => broken(line, size, wide))
  );
  const most = Math.max(1, ...lines.map(({ length }) => length));
  return {
    height: most * lineHeight + 6,
    texts: lines.flatMap((words, column) =>
      words.map((text, line): TextItem => ({
        key: `head-${panel}-${column}-${line}`,
        x: left + column * step,
        y: top + (most - words.length + line + 1) * lineHeight - 4,
        text,
        anchor: 'start',
        size,
        tone: 'soft'
      }))
    )
  };
}

/** A word that is wider than its column, in pieces that are not. */
function broken(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(`${piece}${character}-`, size) > width) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
