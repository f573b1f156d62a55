import { max, scaleLinear } from 'd3';
import type { Figure, Row } from '$lib/figures/figure';
import type { Formats } from '$lib/i18n/formats';
import type { Paint } from '$lib/figures/paint';
import { parseMonth } from '$lib/model/month';
import type { Box, Layout, Mark, Rule, TextItem } from '../layout';
import { hitOf } from '../segments';
import { sparkBars } from '../sparkline';
import { toHundredths } from '../rounded';
import { wrapText } from '../text-width';

const gap = { x: 24, y: 22 };
/** Below this width numbers and their labels break too often. */
const leastTile = 138;
const sparkHeight = 36;
const sizes = { number: 21, label: 13, detail: 12, axis: 11 };
const between = 1 / 3;
const paint: Paint = { colour: 'unidentified', pattern: 'solid' };

interface Tile {
  readonly number: Row;
  readonly months: readonly Row[];
  readonly lines: readonly Line[];
  /** of the lines, one below the other */
  readonly height: number;
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly tone: TextItem['tone'];
}

/** Places headline numbers in a grid, each above its months as small bars on a scale of their own. */
export function layoutTrends(figure: Figure, width: number, formats: Formats): Layout {
  const numbers = figure.rows.filter(({ parent }) => parent === undefined);
  const most = Math.max(1, Math.floor((width + gap.x) / (leastTile + gap.x)));
  const columns = Math.ceil(numbers.length / Math.ceil(numbers.length / most));
  const wide = (width - gap.x * (columns - 1)) / columns;
  const tiles = numbers.map((number) => tileOf(number, figure, wide));
  let top = 0;
  const placed = Array.from({ length: Math.ceil(tiles.length / columns) }, (_, row) => {
    const inRow = tiles.slice(row * columns, (row + 1) * columns);
    const words = max(inRow, ({ height }) => height) ?? 0;
    const height = words + 18 + sparkHeight + sizes.axis + 6;
    const boxes = inRow.map((tile, column) => ({
      tile,
      box: { x: column * (wide + gap.x), y: top, width: wide, height }
    }));
    top += height + gap.y;
    return boxes;
  }).flat();
  const height = Math.max(0, top - gap.y);
  return {
    width,
    height,
    plot: { x: 0, y: 0, width, height },
    direction: 'up',
    value: scaleLinear().range([height, 0]),
    marks: placed.flatMap(({ tile, box }) => marksOf(tile, box)),
    hits: placed.map(({ tile, box }) => hitOf(tile.number, box)),
    expanders: [],
    texts: placed.flatMap(({ tile, box }) => [
      ...wordsOf(tile, box),
      ...axisOf(tile, box, formats)
    ]),
    rules: placed.map(({ tile, box }) => groundOf(tile, box)),
    legend: [],
    key: []
  };
}

function tileOf(number: Row, { rows }: Figure, width: number): Tile {
  const lines = [
    ...linesOf(number.text, sizes.number, 'ink', width),
    ...linesOf(number.label, sizes.label, 'ink', width),
    ...number.details.flatMap((detail) => linesOf(detail, sizes.detail, 'soft', width))
  ];
  return {
    number,
    months: rows.filter(({ parent, apart }) => parent === number.key && !apart),
    lines,
    height: lines.reduce((sum, { size }) => sum + heightOf(size), 0)
  };
}

const linesOf = (text: string, size: number, tone: TextItem['tone'], width: number): Line[] =>
  wrapText(text, size, width).map((line) => ({ text: line, size, tone }));

const heightOf = (size: number): number => size * 1.35;

function wordsOf({ number, lines }: Tile, box: Box): TextItem[] {
  let y = box.y;
  return lines.map(({ text, size, tone }, line) => {
    y += heightOf(size);
    return {
      key: `words-${number.key}-${line}`,
      x: box.x,
      y: y - size * 0.3,
      text,
      anchor: 'start',
      size,
      tone
    };
  });
}

const groundAt = ({ y, height }: Box): number => Math.round(y + height - sizes.axis - 6) - 0.5;

const groundOf = ({ number }: Tile, box: Box): Rule => ({
  key: `ground-${number.key}`,
  x1: box.x,
  x2: box.x + box.width,
  y1: groundAt(box),
  y2: groundAt(box),
  style: 'grid'
});

function marksOf({ months }: Tile, box: Box): Mark[] {
  const step = box.width / months.length;
  const bars = sparkBars(
    months.map(({ tally }) => tally),
    sparkHeight
  );
  return months.flatMap(({ key, chosen }, index) => {
    const bar = bars[index];
    if (!bar) return [];
    return {
      key: `${key}/all`,
      paint,
      dimmed: !chosen,
      x: toHundredths(box.x + (index + between / 2) * step),
      y: toHundredths(groundAt(box) - bar.foot - bar.length),
      width: toHundredths(step * (1 - between)),
      height: toHundredths(bar.length)
    };
  });
}

/** The first and the last month beneath the ground line, and the highest number above its bar. */
function axisOf({ number, months }: Tile, box: Box, formats: Formats): TextItem[] {
  const last = months.length - 1;
  const ends = last > 0 ? [0, last] : [0];
  const y = box.y + box.height - 3;
  return [
    ...ends.map((at): TextItem => ({
      key: `axis-${number.key}-${at}`,
      x: at === 0 ? box.x : box.x + box.width,
      y,
      text: monthAndYear(months[at], formats),
      anchor: at === 0 ? 'start' : 'end',
      size: sizes.axis,
      tone: 'soft'
    })),
    ...highestOf(months, number, box)
  ];
}

function highestOf(months: readonly Row[], number: Row, box: Box): TextItem[] {
  const highest = max(months, ({ tally }) => tally.count.best) ?? 0;
  const at = months.findIndex(({ tally }) => tally.count.best === highest);
  const month = months[at];
  if (!month || highest === 0) return [];
  const isEarly = at < months.length / 2;
  const step = box.width / months.length;
  return [
    {
      key: `highest-${number.key}`,
      x: box.x + (isEarly ? at + between / 2 : at + 1 - between / 2) * step,
      y: groundAt(box) - sparkHeight - 4,
      text: month.shortText,
      anchor: isEarly ? 'start' : 'end',
      size: sizes.axis,
      tone: 'soft'
    }
  ];
}

/** `Jan 2023`. */
function monthAndYear(row: Row | undefined, { monthShort, year }: Formats): string {
  const month = parseMonth(row?.key.slice(-7) ?? '');
  return month === undefined ? '' : `${monthShort(month)} ${year(month)}`;
}
