import { max, scaleBand, scaleLinear } from 'd3';
import type { Figure, Row } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import { parseMonth } from '$lib/model/month';
import { axisTexts } from '../comparison/month-axis';
import { narrow, type Layout, type TextItem } from '../layout';
import { legendOf } from '../legend';
import { longest } from '../segments';
import { textWidth, wrapText } from '../text-width';
import { placeStrip, ticksOf, type Axis, type Drawn, type Scale } from './strip';
import { slotWidth, thirdLine } from '../timeline-bins';

const strip = 120;
const between = 28;
/** With more months, axes name years only. */
const mostNamed = 24;
const nameSize = 15;
const nameLine = 20;
const padding = 1 / 3;

/** Two datasets one below the other on the same months, on one scale or each on its own. */
export function layoutStrips(figure: Figure, width: number, { formats }: I18n): Layout {
  const strips = stripsOf(figure);
  const isNarrow = width < narrow;
  const size = isNarrow ? 11 : 13;
  const scales = scalesOf(figure, strips);
  const gutter =
    (max(scales.flatMap(ticksOf), (tick) => textWidth(formats.number(tick), size)) ?? 0) + 8;
  const axis = axisOf(strips[0]?.rows ?? [], { width, gutter, size, isNarrow });
  let y = 0;
  const drawn = strips.map(({ whole, rows }, index): Drawn => {
    const head = heading(whole, y, width);
    const upper = y + head.length * nameLine + size + 10;
    const bottom = upper + strip;
    y = bottom + between;
    const scale = (scales[index] ?? scaleLinear()).copy().range([bottom, upper]);
    const placed = placeStrip(rows, { whole, scale, upper, bottom }, axis, formats);
    return { ...placed, texts: [...head, ...placed.texts] };
  });
  const bottom = y - between;
  const height = bottom + 2 * size + 12 + thirdLine(axis.bins, isNarrow, size);
  return {
    width,
    height,
    plot: { x: 0, y: 0, width, height },
    direction: 'right',
    value: scaleLinear([0, width], [0, width]),
    drawnBy: 'svg',
    marks: drawn.flatMap(({ marks }) => marks),
    hits: drawn.flatMap(({ hits }) => hits),
    expanders: [],
    texts: [
      ...drawn.flatMap(({ texts }) => texts),
      ...axisTexts(axis, bottom, formats),
      ...yearTexts(axis, bottom, formats)
    ],
    rules: drawn.flatMap(({ rules }) => rules),
    legend: legendOf(figure, []),
    key: []
  };
}

/** Each dataset as a whole, and its months. */
function stripsOf({ rows, panels = [] }: Figure): { whole: Row; rows: Row[] }[] {
  const known = new Map(rows.map((row) => [row.key, row]));
  const wholes = rows.filter(({ parent }) => parent === undefined);
  return wholes.map((whole, index) => ({
    whole,
    rows: (panels[0]?.rows[index] ?? []).flatMap((key) => known.get(key) ?? [])
  }));
}

function scalesOf({ panels = [] }: Figure, strips: readonly { rows: readonly Row[] }[]): Scale[] {
  const reaching = (rows: readonly Row[]) =>
    scaleLinear()
      .domain([0, longest(rows)])
      .nice(3);
  if (panels[0]?.key === 'own-scales') return strips.map(({ rows }) => reaching(rows));
  const shared = reaching(strips.flatMap(({ rows }) => rows));
  return strips.map(() => shared);
}

function axisOf(
  rows: readonly Row[],
  {
    width,
    gutter,
    size,
    isNarrow
  }: { width: number; gutter: number; size: number; isNarrow: boolean }
): Axis {
  const months = rows.filter(({ apart }) => !apart);
  const bins = rows.filter(({ apart }) => apart);
  const slot = bins.length > 0 ? slotWidth(bins, isNarrow, size) : 0;
  const right = width - slot * bins.length;
  const x = scaleBand(
    months.map(({ key }) => key),
    [gutter, right]
  )
    .paddingInner(padding)
    .paddingOuter(padding / 2);
  return { x, left: gutter, right, slot, size, months, bins };
}

/** The years below the names of months, where there are several and months are named. */
function yearTexts(
  { months, x, size }: Axis,
  bottom: number,
  { year }: I18n['formats']
): TextItem[] {
  const dated = months.flatMap(({ key }) => {
    const month = parseMonth(key.slice(-'0000-00'.length));
    return month === undefined ? [] : [{ key, month, year: year(month) }];
  });
  const isNamed = new Set(dated.map((each) => each.year)).size > 1 && months.length <= mostNamed;
  return dated
    .filter(({ month }, index) => isNamed && (index === 0 || month % 12 === 0))
    .filter(({ key }, index, shown) => {
      const next = x(shown[index + 1]?.key ?? '');
      return next === undefined || next - (x(key) ?? 0) > textWidth('0000', size) + 8;
    })
    .map((each) => ({
      key: `year-${each.key}`,
      x: (x(each.key) ?? 0) + x.bandwidth() / 2,
      y: bottom + 2 * size + 9,
      text: each.year,
      anchor: 'middle',
      size,
      tone: 'soft'
    }));
}

/** The name of a dataset, and what it comes to. */
const heading = ({ key, label, text }: Row, top: number, width: number): TextItem[] =>
  [
    ...wrapText(label, nameSize, width).map((line) => ({ line, tone: 'ink' as const })),
    ...wrapText(text, nameSize, width).map((line) => ({ line, tone: 'soft' as const }))
  ].map(({ line, tone }, index) => ({
    key: `${tone === 'ink' ? 'label' : 'value'}-${key}-${index}`,
    x: 0,
    y: top + (index + 1) * nameLine - 4,
    text: line,
    anchor: 'start',
    size: nameSize,
    tone
  }));
