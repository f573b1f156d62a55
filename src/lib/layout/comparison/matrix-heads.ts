import type { Rule, TextItem } from '../layout';
import { textWidth, wrapText } from '../text-width';

const size = 12;
const line = 15;
const between = 8;
const foot = 8;

/** A column, where it stands and what it is called. */
export interface HeadedColumn {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly width: number;
}

export interface PlacedHeads {
  readonly height: number;
  readonly texts: readonly TextItem[];
  readonly rules: readonly Rule[];
}

/** Places the names of columns above them, or nothing where they have no room. */
export type PlaceHeads = (
  columns: readonly HeadedColumn[],
  right: number
) => PlacedHeads | undefined;

/** Side by side. */
export const abreast: PlaceHeads = (columns) => {
  const labels = broken(columns, (index) => columns[index]?.width ?? 0);
  return labels && onOneLevel(labels, columns);
};

/** By turns on two levels, the upper with rules down to their columns. */
export const inTurn: PlaceHeads = (columns, right) => {
  const labels = broken(columns, (index) => roomBetween(columns, index, right));
  return labels && onTwoLevels(labels, columns, right);
};

/** One below the other, each beginning at its column with a rule down to it. */
export const inSteps: PlaceHeads = (columns, right) => {
  const labels = broken(columns, (index) => right - (columns[index]?.x ?? 0));
  if (!labels) return undefined;
  const height = labels.flat().length * line + foot;
  const steps = labels.map((lines, index) => ({
    lines,
    x: columns[index]?.x ?? 0,
    bottom: labels.slice(0, index + 1).flat().length * line
  }));
  return {
    height,
    rules: steps.map(({ lines, x, bottom }, index) => {
      const at = Math.round(x) + 0.5;
      const y1 = bottom - lines.length * line + 2;
      return { key: `head-rule-${index}`, x1: at, x2: at, y1, y2: height, style: 'grid' };
    }),
    texts: steps.flatMap(({ lines, x, bottom }, index) =>
      textsOf(lines, index, { x: x + 5, bottom, anchor: 'start' })
    )
  };
};

/** The labels in lines that fit their room, if they do. */
function broken(
  columns: readonly HeadedColumn[],
  roomOf: (index: number) => number
): string[][] | undefined {
  const labels = columns.map(({ label }, at) => wrapText(label, size, roomOf(at) - between));
  const fits = labels.every((lines, at) =>
    lines.every((text) => textWidth(text, size) <= roomOf(at) - between)
  );
  return fits ? labels : undefined;
}

const most = (labels: readonly (readonly string[])[]): number =>
  Math.max(0, ...labels.map(({ length }) => length));

const centerOf = (columns: readonly HeadedColumn[], index: number): number => {
  const column = columns[index];
  return column ? column.x + column.width / 2 : 0;
};

/** From the middle of the column before to that of the one after, about its own middle. */
function roomBetween(columns: readonly HeadedColumn[], index: number, right: number): number {
  const center = centerOf(columns, index);
  const before = index === 0 ? 0 : centerOf(columns, index - 1);
  if (index === columns.length - 1) return right - before;
  return 2 * Math.min(center - before, centerOf(columns, index + 1) - center);
}

function onOneLevel(
  labels: readonly (readonly string[])[],
  columns: readonly HeadedColumn[]
): PlacedHeads {
  const height = most(labels) * line + foot;
  return {
    height,
    rules: [],
    texts: labels.flatMap((lines, index) =>
      textsOf(lines, index, {
        x: centerOf(columns, index),
        bottom: height - foot,
        anchor: 'middle'
      })
    )
  };
}

function onTwoLevels(
  labels: readonly (readonly string[])[],
  columns: readonly HeadedColumn[],
  right: number
): PlacedHeads {
  const isUpper = (index: number) => index % 2 === 1;
  const upper = most(labels.filter((_, index) => isUpper(index))) * line;
  const lower = most(labels.filter((_, index) => !isUpper(index))) * line;
  const height = upper + lower + 2 * foot;
  return {
    height,
    rules: labels.flatMap((_, index) => {
      if (!isUpper(index)) return [];
      const x = Math.round(centerOf(columns, index)) + 0.5;
      return [
        { key: `head-rule-${index}`, x1: x, x2: x, y1: upper + 4, y2: height, style: 'grid' }
      ];
    }),
    texts: labels.flatMap((lines, index) => {
      const bottom = isUpper(index) ? upper : height - foot;
      const isLast = index === labels.length - 1;
      const x = isLast ? right : centerOf(columns, index);
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
