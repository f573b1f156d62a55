import { max, scaleBand, scaleLinear, type ScaleBand, type ScaleLinear } from 'd3';
import type { Panel, Row } from '$lib/figures/figure';
import type { Formats } from '$lib/i18n/formats';
import type { Rule, TextItem } from '../layout';
import { longest, placeSegments } from '../segments';
import { textWidth, wrapText } from '../text-width';
import { slotWidth, thirdLine } from '../timeline-bins';
import { hitOfPart, labelGap, lineHeight, type Frame, type Placed } from './frame';
import { axisTexts } from './month-axis';

const strip = 72;
const padding = 1 / 3;

/** What all strips of a panel share: the places of months, and of the bins beside them. */
export interface Axes {
  readonly x: ScaleBand<string>;
  readonly left: number;
  readonly right: number;
  /** the width of each bin */
  readonly slot: number;
  readonly size: number;
  readonly months: readonly Row[];
  readonly bins: readonly Row[];
  readonly domain: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  /** the width of the ticks' labels */
  readonly gutter: number;
}

/** A strip of months for each party, one below the other on the same months and the same scale. */
export function placeMonths(panel: Panel, frame: Frame, formats: Formats): Placed {
  const strips = panel.rows.map((keys) => keys.flatMap((key) => frame.rowOf(key) ?? []));
  const axes = axesOf(strips, frame, formats);
  const { isNarrow, names } = frame;
  const beside = frame.labels - labelGap - axes.gutter;
  const isAbove = isNarrow || !names.every((name) => fitsBeside(name, beside, frame.size));
  let y = frame.top;
  const placed = strips.map((rows, party) => {
    const words = wrapText(names[party] ?? '', frame.size, isAbove ? frame.width : beside);
    const above = isAbove ? words.length * lineHeight : 0;
    const upper = y + above + axes.size + 4;
    const bottom = upper + strip;
    const first = isAbove ? y + lineHeight - 4 : bottom - (words.length - 1) * lineHeight;
    y = bottom + 10;
    const label = words.map((text, line): TextItem => ({
      key: `name-${panel.key}-${party}-${line}`,
      x: 0,
      y: first + line * lineHeight,
      text,
      anchor: 'start',
      size: frame.size,
      tone: 'ink'
    }));
    const drawn = placeStrip(rows, { upper, bottom, party }, axes, frame, formats);
    return { ...drawn, texts: [...label, ...drawn.texts] };
  });
  const bottom = y - 10;
  return {
    height: bottom - frame.top + 2 * axes.size + 8 + thirdLine(axes.bins, isNarrow, axes.size),
    marks: placed.flatMap(({ marks }) => marks),
    hits: placed.flatMap(({ hits }) => hits),
    texts: [...placed.flatMap(({ texts }) => texts), ...axisTexts(axes, bottom, formats)],
    rules: placed.flatMap(({ rules }) => rules)
  };
}

/** Whether a name's lines are neither wider than their room nor higher than a strip. */
function fitsBeside(name: string, width: number, size: number): boolean {
  const lines = wrapText(name, size, width);
  return (
    lines.length * lineHeight <= strip && lines.every((line) => textWidth(line, size) <= width)
  );
}

function axesOf(
  strips: readonly (readonly Row[])[],
  { width, isNarrow, labels }: Frame,
  formats: Formats
): Axes {
  const size = isNarrow ? 11 : 13;
  const [first = []] = strips;
  const months = first.filter(({ apart }) => !apart);
  const bins = first.filter(({ apart }) => apart);
  const domain = scaleLinear()
    .domain([0, longest(strips.flat())])
    .nice(2);
  const ticks = domain.ticks(2).filter(Number.isInteger);
  const gutter = (max(ticks, (tick) => textWidth(formats.number(tick), size)) ?? 0) + 8;
  const slot = bins.length > 0 ? slotWidth(bins, isNarrow, size) : 0;
  const left = Math.max(labels, gutter);
  const right = width - slot * bins.length;
  const x = scaleBand(
    months.map(({ key }) => key),
    [left, right]
  )
    .paddingInner(padding)
    .paddingOuter(padding / 2);
  return { x, left, right, slot, size, months, bins, domain, ticks, gutter };
}

interface Place {
  readonly upper: number;
  readonly bottom: number;
  readonly party: number;
}

/** Rows of all parties stand in the same order, so that a month is found by its place in it. */
function placeStrip(
  rows: readonly Row[],
  { upper, bottom, party }: Place,
  axes: Axes,
  frame: Frame,
  formats: Formats
): Placed {
  const { domain, ticks, left, right, size } = axes;
  const y = domain.copy().range([bottom, upper]);
  const slots = slotsOf(axes);
  const at = rows.map((row, index) => ({
    row,
    slot: slots[index] ?? { start: 0, size: 0, bar: 0 }
  }));
  return {
    height: bottom - upper,
    marks: at.flatMap(({ row, slot }) =>
      placeSegments(
        row,
        y,
        { start: slot.start + (slot.size - slot.bar) / 2, size: slot.bar },
        'up'
      )
    ),
    hits: at.map(({ row, slot }) =>
      hitOfPart(row, frame, { x: slot.start, y: upper, width: slot.size, height: bottom - upper })
    ),
    texts: [
      ...ticks.map((tick): TextItem => ({
        key: `y-${party}-${tick}`,
        x: left - 8,
        y: y(tick) + size * 0.35,
        text: formats.number(tick),
        anchor: 'end',
        size,
        tone: 'soft'
      })),
      ...at.flatMap(({ row, slot }): TextItem[] =>
        textWidth(row.shortText, size) < slot.size
          ? [
              {
                key: `value-${row.key}`,
                x: slot.start + slot.size / 2,
                y: y(drawn(row)) - 5,
                text: row.shortText,
                anchor: 'middle',
                size,
                tone: 'soft'
              }
            ]
          : []
      )
    ],
    rules: ticks.map((tick): Rule => ({
      key: `grid-${party}-${tick}`,
      x1: left,
      x2: right,
      y1: Math.round(y(tick)) + 0.5,
      y2: Math.round(y(tick)) + 0.5,
      style: 'grid'
    }))
  };
}

const drawn = ({ segments }: Row): number => segments.reduce((sum, { value }) => sum + value, 0);

/** Where each month and each bin has its place, and how wide its bar is. */
function slotsOf({ x, left, right, slot, months, bins }: Axes) {
  const step = x.step();
  return [
    ...months.map((_, index) => ({ start: left + index * step, size: step, bar: x.bandwidth() })),
    ...bins.map((_, index) => ({
      start: right + index * slot,
      size: slot,
      bar: Math.min(Math.max(x.bandwidth(), 12), slot - 8)
    }))
  ];
}
