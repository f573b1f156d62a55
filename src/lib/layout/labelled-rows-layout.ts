import { scaleLinear } from 'd3';
import type { Figure, Row } from '$lib/figures/figure';
import type { Expander, Layout, Mark, Rule, TextItem } from './layout';
import { legendOf } from './legend';
import { hitOf, longest, placeSegments } from './segments';
import { textWidth, wrapText } from './text-width';

const pitch = 56;
const innerPitch = 44;
const bar = 15;
const innerBar = 9;
const indent = 18;
const lineHeight = 18;
const valueSize = 13;

interface Placed {
  readonly row: Row;
  readonly top: number;
  readonly height: number;
  readonly inner: boolean;
  readonly canOpen: boolean;
  readonly isOpen: boolean;
  /** of the label; the value stands beside the first, or below where there is no room */
  readonly lines: readonly string[];
  readonly valueLine: number;
}

/**
 * Places bars beneath their labels, over the whole width. Rows within a row are shown where it is
 * open, set in and thinner, on the same scale.
 */
export function layoutLabelledRows(
  figure: Figure,
  width: number,
  open: readonly string[],
  openLabel: (label: string, isOpen: boolean) => string
): Layout {
  const { rows } = figure;
  const shown = rows.filter(({ parent }) => parent === undefined || open.includes(parent));
  const placed = stack(shown, rows, open, width);
  const height = placed.reduce((sum, place) => sum + place.height, 0);
  const value = scaleLinear([0, longest(rows)], [0, width]);
  return {
    width,
    height,
    plot: { x: 0, y: 0, width, height },
    direction: 'right',
    value,
    marks: placed.flatMap((place) => marksOf(place, value)),
    hits: placed.map((place) =>
      hitOf(place.row, { x: 0, y: place.top, width, height: place.height })
    ),
    expanders: placed.flatMap((place) => expanderOf(place, openLabel)),
    texts: placed.flatMap((place) => textsOf(place, width)),
    rules: placed.flatMap(emptyRule),
    legend: legendOf(figure, open),
    key: []
  };
}

function stack(
  shown: readonly Row[],
  rows: readonly Row[],
  open: readonly string[],
  width: number
): Placed[] {
  let top = 0;
  return shown.map((row) => {
    const inner = row.parent !== undefined;
    const canOpen = rows.some(({ parent }) => parent === row.key);
    const isOpen = open.includes(row.key);
    const label = canOpen ? `${isOpen ? '▾' : '▸'} ${row.label}` : row.label;
    const words = wordsOf(label, row.text, inner ? 13 : 14, width - (inner ? indent : 0));
    const height = (inner ? innerPitch : pitch) + extra(words);
    const place = { row, top, height, inner, canOpen, isOpen, ...words };
    top += height;
    return place;
  });
}

/** Breaks a label so that the value has room beside it, at the cost of half the width at most. */
function wordsOf(
  label: string,
  value: string,
  size: number,
  width: number
): Pick<Placed, 'lines' | 'valueLine'> {
  const beside = width - textWidth(value, valueSize) - 16;
  if (textWidth(label, size) <= beside) return { lines: [label], valueLine: 0 };
  if (beside >= width / 2) return { lines: wrapText(label, size, beside), valueLine: 0 };
  const lines = wrapText(label, size, width);
  return { lines, valueLine: lines.length };
}

/** What lines of words beyond the first take. */
const extra = ({ lines, valueLine }: Pick<Placed, 'lines' | 'valueLine'>): number =>
  lineHeight * Math.max(lines.length - 1, valueLine);

const barTop = (place: Placed): number => place.top + (place.inner ? 24 : 29) + extra(place);

const marksOf = (place: Placed, value: Layout['value']): readonly Mark[] =>
  placeSegments(
    place.row,
    value,
    { start: barTop(place), size: place.inner ? innerBar : bar },
    'right'
  );

function textsOf({ row, top, inner, lines, valueLine }: Placed, width: number): TextItem[] {
  const y = top + (inner ? 17 : 21);
  const labels = lines.map((text, line): TextItem => ({
    key: `label-${row.key}-${line}`,
    x: inner ? indent : 0,
    y: y + line * lineHeight,
    text,
    anchor: 'start',
    size: inner ? 13 : 14,
    tone: inner || row.apart ? 'soft' : 'ink'
  }));
  const value: TextItem = {
    key: `value-${row.key}`,
    x: width,
    y: y + valueLine * lineHeight,
    text: row.text,
    anchor: 'end',
    size: valueSize,
    tone: 'soft'
  };
  return [...labels, value];
}

function expanderOf(
  { row, top, canOpen, isOpen, lines }: Placed,
  openLabel: (label: string, isOpen: boolean) => string
): Expander[] {
  if (!canOpen) return [];
  return [
    {
      key: row.key,
      label: openLabel(row.label, isOpen),
      open: isOpen,
      x: 0,
      y: top,
      width: Math.max(...lines.map((line) => textWidth(line, 14))) + 8,
      height: 27 + (lines.length - 1) * lineHeight
    }
  ];
}

/** A short stroke where a bar would begin, so that an empty row is seen to be one. */
function emptyRule(place: Placed): Rule[] {
  if (place.row.segments.length > 0) return [];
  const y = Math.round(barTop(place) + 6) + 0.5;
  return [{ key: `empty-${place.row.key}`, x1: 0, x2: 10, y1: y, y2: y, style: 'grid' }];
}
