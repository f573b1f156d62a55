import { max, scaleBand, scaleLinear, type ScaleBand, type ScaleLinear } from 'd3';
import type { Figure, Row } from '$lib/figures/figure';
import type { Formats } from '$lib/i18n/formats';
import { parseMonth, type Month } from '$lib/model/month';
import { placeAnnotations } from './annotations';
import { narrow, type Hit, type Layout, type Mark, type Rule, type TextItem } from './layout';
import { legendOf } from './legend';
import { hitOf, longest, placeSegments } from './segments';
import { textWidth } from './text-width';
import { binWords, slotWidth, thirdLine } from './timeline-bins';

const padding = 1 / 3;
const plotHeight = 190;
const monthsNamedEach = 24;

/** Scales and areas that the parts of a timeline share. */
interface Frame {
  readonly figure: Figure;
  readonly formats: Formats;
  readonly months: readonly Row[];
  readonly bins: readonly Row[];
  readonly x: ScaleBand<string>;
  readonly y: ScaleLinear<number, number>;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** the width that each bin apart takes, and the room before the first */
  readonly slot: number;
}

/** Places a timeline: months side by side on one band scale, bins apart behind a dotted rule. */
export function layoutTimeline(figure: Figure, width: number, formats: Formats): Layout {
  const isNarrow = width < narrow;
  const size = isNarrow ? 11 : 13;
  const months = figure.rows.filter(({ apart }) => !apart);
  const bins = figure.rows.filter(({ apart }) => apart);
  const slot = bins.length > 0 ? slotWidth(bins, isNarrow, size) : 0;
  const domain = scaleLinear()
    .domain([0, longest(figure.rows)])
    .nice(4);
  const labels = ticksOf(domain).map(formats.number);
  const left = (max(labels, (label) => textWidth(label, size)) ?? 0) + 8;
  const right = width - slot * bins.length;
  const annotations = placeAnnotations(figure.annotations, months, { left, right, width, size });
  const top = annotations.height + size + 8;
  const bottom = top + plotHeight;
  const frame: Frame = {
    figure,
    formats,
    months,
    bins,
    x: scaleBand(
      months.map(({ key }) => key),
      [left, right]
    )
      .paddingInner(padding)
      .paddingOuter(padding / 2),
    y: domain.copy().range([bottom, top]),
    size,
    left,
    right,
    top,
    bottom,
    slot
  };
  return {
    width,
    height: bottom + 2 * size + 12 + thirdLine(bins, isNarrow, size),
    plot: { x: left, y: top, width: right - left, height: plotHeight },
    direction: 'up',
    value: frame.y,
    marks: marksOf(frame),
    hits: hitsOf(frame),
    expanders: [],
    texts: [...annotations.texts, ...axisTexts(frame), ...valueTexts(frame), ...binTexts(frame)],
    rules: [...gridOf(frame), ...annotations.rules(bottom), ...binRules(frame)],
    legend: legendOf(figure, []),
    key: annotations.key
  };
}

/** Whole numbers only: there is no half of a person or of an incident. */
const ticksOf = (y: ScaleLinear<number, number>): number[] => y.ticks(4).filter(Number.isInteger);

const binLeft = ({ right, slot }: Frame, index: number): number => right + index * slot;

function marksOf(frame: Frame): Mark[] {
  const { x, y, slot } = frame;
  const bar = x.bandwidth();
  return [
    ...frame.months.flatMap((row) =>
      placeSegments(row, y, { start: x(row.key) ?? 0, size: bar }, 'up')
    ),
    ...frame.bins.flatMap((row, index) => {
      const size = Math.min(Math.max(bar, 12), slot - 8);
      const start = binLeft(frame, index) + (slot - size) / 2;
      return placeSegments(row, y, { start, size }, 'up');
    })
  ];
}

function hitsOf(frame: Frame): Hit[] {
  const { x, top, bottom, slot, size } = frame;
  const step = x.step();
  const tall = { y: top, height: bottom - top + 2 * size };
  return [
    ...frame.months.map((row, index) =>
      hitOf(row, { x: frame.left + index * step, width: step, ...tall })
    ),
    ...frame.bins.map((row, index) =>
      hitOf(row, { x: binLeft(frame, index), width: slot, ...tall })
    )
  ];
}

function axisTexts(frame: Frame): TextItem[] {
  const { y, size, left, bottom, formats } = frame;
  return [
    ...ticksOf(y).map((tick): TextItem => ({
      key: `y-${tick}`,
      x: left - 8,
      y: y(tick) + size * 0.35,
      text: formats.number(tick),
      anchor: 'end',
      size,
      tone: 'soft'
    })),
    ...frame.months.flatMap((row) => {
      const text = monthLabel(row, frame);
      const at = { x: center(row, frame), y: bottom + size + 6 };
      return text === undefined ? [] : [labelAt(`x-${row.key}`, text, at, size)];
    })
  ];
}

/** Every month's name where there is room, its letter where there is less, else the years. */
function monthLabel(row: Row, { months, x, size, formats }: Frame): string | undefined {
  const month: Month | undefined = parseMonth(row.key);
  if (month === undefined) return undefined;
  if (months.length <= monthsNamedEach) {
    const widest = max(months, ({ shortLabel }) => textWidth(shortLabel, size)) ?? 0;
    return widest < x.step() ? row.shortLabel : formats.monthNarrow(month);
  }
  const years = Math.ceil((textWidth('0000', size) + 12) / (12 * x.step()));
  return month % 12 === 0 && (month / 12) % years === 0 ? formats.year(month) : undefined;
}

function valueTexts(frame: Frame): TextItem[] {
  const { months, bins, size, x } = frame;
  if (x.step() < size) return [];
  const fits = (max(months, ({ shortText }) => textWidth(shortText, size)) ?? 0) < x.step();
  const unseen = ({ tally }: Row) => frame.bottom - frame.y(tally.count.best) < 1;
  const shown = [...months.filter((row) => fits || unseen(row)), ...bins];
  return shown.map((row) => {
    const at = { x: center(row, frame), y: frame.y(row.tally.count.best) - 6 };
    return labelAt(`value-${row.key}`, row.shortText, at, size);
  });
}

function center(row: Row, frame: Frame): number {
  const start = frame.x(row.key);
  if (start !== undefined) return start + frame.x.bandwidth() / 2;
  return binLeft(frame, frame.bins.indexOf(row)) + frame.slot / 2;
}

function binTexts(frame: Frame): TextItem[] {
  const { bins, bottom, size } = frame;
  const isNarrow = size < 13;
  return bins.flatMap((row) =>
    binWords(row, isNarrow).map((word, line) =>
      labelAt(
        `bin-${row.key}-${line}`,
        word,
        { x: center(row, frame), y: bottom + (size + 2) * line + size + 6 },
        size
      )
    )
  );
}

const labelAt = (
  key: string,
  text: string,
  at: { readonly x: number; readonly y: number },
  size: number
): TextItem => ({ key, text, ...at, anchor: 'middle', size, tone: 'soft' });

function gridOf({ y, left, right }: Frame): Rule[] {
  return ticksOf(y).map((tick) => ({
    key: `grid-${tick}`,
    x1: left,
    x2: right,
    y1: Math.round(y(tick)) + 0.5,
    y2: Math.round(y(tick)) + 0.5,
    style: 'grid'
  }));
}

function binRules(frame: Frame): Rule[] {
  return frame.bins.map((row, index) => {
    const at = Math.round(binLeft(frame, index)) + 0.5;
    return {
      key: `bin-rule-${row.key}`,
      x1: at,
      x2: at,
      y1: frame.top,
      y2: frame.bottom,
      style: 'dotted'
    };
  });
}
