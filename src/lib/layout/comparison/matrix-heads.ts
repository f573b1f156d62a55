import type { Rule, TextItem } from '../layout';
import { textWidth, wrapText } from '../text-width';

const size = 12;
const line = 15;
const between = 8;
const foot = 8;

interface Across {
  /** where the first column begins */
  readonly left: number;
  /** the width of a column */
  readonly cell: number;
  readonly width: number;
}

export interface PlacedHeads {
  readonly height: number;
  readonly texts: readonly TextItem[];
  readonly rules: readonly Rule[];
}

/**
 * The names of columns above them: side by side where each has room, else by turns on two levels,
 * the upper with rules down to their columns; nothing where not even that has room.
 */
export function placeHeads(labels: readonly string[], across: Across): PlacedHeads | undefined {
  const { cell } = across;
  const abreast = labels.map((label) => wrapText(label, size, cell - between));
  if (abreast.every((lines) => fit(lines, cell))) return { ...onOneLevel(abreast, across) };
  const roomOf = (index: number) => cell * (index === labels.length - 1 ? 1.5 : 2);
  const inTurn = labels.map((label, index) => wrapText(label, size, roomOf(index) - between));
  const allFit = inTurn.every((lines, index) => fit(lines, roomOf(index)));
  return allFit ? onTwoLevels(inTurn, across) : undefined;
}

const fit = (lines: readonly string[], room: number): boolean =>
  lines.every((text) => textWidth(text, size) <= room - between);

const most = (labels: readonly (readonly string[])[]): number =>
  Math.max(0, ...labels.map(({ length }) => length));

const centerOf = (index: number, { left, cell }: Across): number => left + (index + 0.5) * cell;

function onOneLevel(labels: readonly (readonly string[])[], across: Across): PlacedHeads {
  const height = most(labels) * line + foot;
  return {
    height,
    rules: [],
    texts: labels.flatMap((lines, index) =>
      textsOf(lines, index, { x: centerOf(index, across), bottom: height - foot, anchor: 'middle' })
    )
  };
}

function onTwoLevels(labels: readonly (readonly string[])[], across: Across): PlacedHeads {
  const isUpper = (index: number) => index % 2 === 1;
  const upper = most(labels.filter((_, index) => isUpper(index))) * line;
  const lower = most(labels.filter((_, index) => !isUpper(index))) * line;
  const height = upper + lower + 2 * foot;
  return {
    height,
    rules: labels.flatMap((_, index) => {
      if (!isUpper(index)) return [];
      const x = Math.round(centerOf(index, across)) + 0.5;
      return [
        { key: `head-rule-${index}`, x1: x, x2: x, y1: upper + 4, y2: height, style: 'grid' }
      ];
    }),
    texts: labels.flatMap((lines, index) => {
      const bottom = isUpper(index) ? upper : height - foot;
      const isLast = index === labels.length - 1;
      const x = isLast ? across.width : centerOf(index, across);
      return textsOf(lines, index, { x, bottom, anchor: isLast ? 'end' : 'middle' });
    })
  };
}

const textsOf = (
  lines: readonly string[],
  index: number,
  { x, bottom, anchor }: Pick<TextItem, 'x' | 'anchor'> & { readonly bottom: number }
): TextItem[] =>
  lines.map((text, at) => ({
    key: `head-${index}-${at}`,
    x,
    y: bottom - (lines.length - 1 - at) * line - 3,
    text,
    anchor,
    size,
    tone: 'ink'
  }));
