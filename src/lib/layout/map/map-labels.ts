import type { Box, TextItem } from '../layout';
import { textWidth } from '../text-width';
import { boxAround, type Circle } from './symbols';

/** Labels beside circles, and what letters stand for where words had no room. */
export interface MapLabels {
  readonly texts: readonly TextItem[];
  readonly key: readonly string[];
}

interface Side {
  readonly across: -1 | 0 | 1;
  readonly down: -1 | 0 | 1;
}

/** Where a label may stand, the best first. */
const sides: readonly Side[] = [
  { across: 1, down: 0 },
  { across: -1, down: 0 },
  { across: 0, down: 1 },
  { across: 0, down: -1 },
  { across: 1, down: -1 },
  { across: 1, down: 1 },
  { across: -1, down: -1 },
  { across: -1, down: 1 }
];
const middle: Side = { across: 0, down: 0 };
const anchors = { '-1': 'end', '0': 'middle', '1': 'start' } as const;
const gap = 4;

/**
 * Names and numbers beside their circles, on two lines or on one, so that none covers another, a
 * circle or a dot; letters where there is no room for words.
 */
export function placeLabels(
  circles: readonly Circle[],
  dots: readonly Box[],
  size: number,
  bounds: Pick<Box, 'width' | 'height'>
): MapLabels {
  const drawn = circles.filter(({ radius }) => radius > 0);
  const taken = [...drawn.map(({ x, y, radius }) => boxAround(x, y, radius)), ...dots];
  const texts: TextItem[] = [];
  const key: string[] = [];
  const isFree = (box: Box): boolean =>
    isWithin(box, bounds) && !taken.some((other) => overlap(box, other));
  for (const circle of crowdedFirst(circles)) {
    const { row } = circle;
    const words = [[row.label, row.shortText], [`${row.label} ${row.shortText}`]];
    const letter = letterOf(key.length);
    const found = [...words, [letter]]
      .flatMap((lines) => placesOf(circle, lines, size).map((place) => ({ lines, ...place })))
      .find(({ box }) => isFree(box));
    const { lines, side, box } = found ?? placesIn(circle, letter, size, bounds);
    taken.push(box);
    if (lines[0] === letter) key.push(`${letter} ${row.label} ${row.shortText}`);
    texts.push(
      ...lines.map((text, line) => ({
        key: line === 0 ? `label-${row.key}-0` : `value-${row.key}`,
        x: box.x + ((1 - side.across) * box.width) / 2,
        y: box.y + (line + 0.82) * size * lineHeight,
        text,
        anchor: anchors[side.across],
        size,
        tone: 'ink' as const,
        halo: true as const
      }))
    );
  }
  return { texts, key };
}

const lineHeight = 1.15;
const letterOf = (index: number): string => String.fromCharCode(97 + (index % 26));

function placesOf({ x, y, radius }: Circle, lines: readonly string[], size: number) {
  const width = Math.max(...lines.map((text) => textWidth(text, size)));
  const height = lines.length * size * lineHeight;
  return (radius < 1 ? [middle, ...sides] : sides).map((side) => {
    const away = side.across !== 0 && side.down !== 0 ? radius * Math.SQRT1_2 : radius;
    const reach = side === middle ? 0 : away + gap;
    return {
      side,
      box: {
        x: x + side.across * reach + ((side.across - 1) * width) / 2,
        y: y + side.down * reach + ((side.down - 1) * height) / 2,
        width,
        height
      }
    };
  });
}

/** A letter at the right of its circle, whatever is there. */
function placesIn(
  circle: Circle,
  letter: string,
  size: number,
  bounds: Pick<Box, 'width' | 'height'>
) {
  const width = textWidth(letter, size);
  const x = Math.min(circle.x + circle.radius + gap, bounds.width - width);
  const box = { x, y: circle.y - size / 2, width, height: size };
  return { lines: [letter], side: sides[0] ?? middle, box };
}

/** Those whose neighbours are nearest have the fewest places to stand. */
function crowdedFirst(circles: readonly Circle[]): Circle[] {
  const nearest = (circle: Circle): number =>
    Math.min(
      ...circles
        .filter((other) => other !== circle)
        .map((other) => Math.hypot(other.x - circle.x, other.y - circle.y))
    );
  return circles.toSorted((a, b) => nearest(a) - nearest(b));
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isWithin = (box: Box, { width, height }: Pick<Box, 'width' | 'height'>): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
