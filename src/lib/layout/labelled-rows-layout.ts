import { scaleLinear } from 'd3';
import type { Figure, Row } from '$lib/figures/figure';
import type { Expander, Layout, Mark, Rule, TextItem } from './layout';
import { hitOf, legendOf, longest, placeSegments } from './segments';
import { textWidth } from './text-width';

const pitch = 56;
const innerPitch = 44;
const bar = 15;
const innerBar = 9;
const indent = 18;

interface Placed {
  readonly row: Row;
  readonly top: number;
  readonly inner: boolean;
}

/**
 * Places bars beneath their labels, over the whole width. Rows within a row are shown where it is
 * open, set in and thinner, on the same scale.
 */
export function layoutLabelledRows(
  { rows }: Figure,
  width: number,
  open: readonly string[],
  openLabel: (label: string, isOpen: boolean) => string
): Layout {
  const shown = rows.filter(({ parent }) => parent === undefined || open.includes(parent));
  const placed = stack(shown);
  const height = placed.reduce((sum, { inner }) => sum + (inner ? innerPitch : pitch), 0);
  const value = scaleLinear([0, longest(rows)], [0, width]);
  return {
    width,
    height,
    plot: { x: 0, y: 0, width, height },
    direction: 'right',
    value,
    marks: placed.flatMap((place) => marksOf(place, value)),
    hits: placed.map(({ row, top, inner }) =>
      hitOf(row, { x: 0, y: top, width, height: inner ? innerPitch : pitch })
    ),
    expanders: placed.flatMap((place) => expanderOf(place, rows, open, openLabel)),
    texts: placed.flatMap((place) => textsOf(place, rows, open, width)),
    rules: placed.flatMap(emptyRule),
    legend: legendOf({ rows: shown })
  };
}

function stack(rows: readonly Row[]): Placed[] {
  let top = 0;
  return rows.map((row) => {
    const inner = row.parent !== undefined;
    const place = { row, top, inner };
    top += inner ? innerPitch : pitch;
    return place;
  });
}

const barTop = ({ top, inner }: Placed): number => top + (inner ? 24 : 29);

const marksOf = (place: Placed, value: Layout['value']): Mark[] =>
  placeSegments(
    place.row,
    value,
    { start: barTop(place), size: place.inner ? innerBar : bar },
    'right'
  );

function textsOf(
  { row, top, inner }: Placed,
  rows: readonly Row[],
  open: readonly string[],
  width: number
): TextItem[] {
  const size = inner ? 13 : 14;
  const y = top + (inner ? 17 : 21);
  const label = labelOf(row, hasInner(row, rows), open.includes(row.key));
  return [
    {
      key: `label-${row.key}`,
      x: inner ? indent : 0,
      y,
      text: label,
      anchor: 'start',
      size,
      tone: inner || row.apart ? 'soft' : 'ink'
    },
    { key: `value-${row.key}`, x: width, y, text: row.text, anchor: 'end', size: 13, tone: 'soft' }
  ];
}

function expanderOf(
  { row, top }: Placed,
  rows: readonly Row[],
  open: readonly string[],
  openLabel: (label: string, isOpen: boolean) => string
): Expander[] {
  if (!hasInner(row, rows)) return [];
  const isOpen = open.includes(row.key);
  const width = textWidth(labelOf(row, true, isOpen), 14) + 8;
  return [
    {
      key: row.key,
      label: openLabel(row.label, isOpen),
      open: isOpen,
      x: 0,
      y: top,
      width,
      height: 27
    }
  ];
}

/** A row's label, marked where it can be opened. */
const labelOf = ({ label }: Row, canOpen: boolean, isOpen: boolean): string =>
  canOpen ? `${isOpen ? '▾' : '▸'} ${label}` : label;

const hasInner = ({ key }: Row, rows: readonly Row[]): boolean =>
  rows.some(({ parent }) => parent === key);

/** A short stroke where a bar would begin, so that an empty row is seen to be one. */
function emptyRule(place: Placed): Rule[] {
  if (place.row.segments.length > 0) return [];
  const y = Math.round(barTop(place) + 6) + 0.5;
  return [{ key: `empty-${place.row.key}`, x1: 0, x2: 10, y1: y, y2: y, style: 'grid' }];
}
