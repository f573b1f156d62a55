import type { scaleBand, ScaleLinear } from 'd3';
import type { Row } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import type { Box, Hit, Layout, Mark, Rule, TextItem } from '../layout';
import { hitOf, placeSegments } from '../segments';
import { textWidth, wrapText } from '../text-width';

/** What both strips share: the places of months and of what stands beside them. */
export interface Axis {
  readonly x: ReturnType<typeof scaleBand<string>>;
  readonly left: number;
  readonly right: number;
  readonly slot: number;
  readonly size: number;
  readonly months: readonly Row[];
  readonly bins: readonly Row[];
}

export type Scale = ScaleLinear<number, number>;
export type Drawn = Pick<Layout, 'marks' | 'hits' | 'texts' | 'rules'>;

export const ticksOf = (scale: Scale): number[] => scale.ticks(3).filter(Number.isInteger);

interface Place {
  readonly whole: Row;
  readonly scale: Scale;
  readonly upper: number;
  readonly bottom: number;
}

/** One dataset's months as bars, with a band where it has no number. */
export function placeStrip(
  rows: readonly Row[],
  { whole, scale, upper, bottom }: Place,
  axis: Axis,
  formats: I18n['formats']
): Drawn {
  const at = rows.map((row, index) => ({ row, ...slotOf(row, index, axis) }));
  const box = ({ start, size }: { start: number; size: number }): Box => ({
    x: start,
    y: upper,
    width: size,
    height: bottom - upper
  });
  const bands = bandsOf(at);
  const isLacking = rows.every(({ instead }) => instead !== undefined);
  return {
    marks: [
      ...bands.map((band) => bandMark(band, box(band))),
      ...at.flatMap(({ row, start, size, bar }) =>
        placeSegments(row, scale, { start: start + (size - bar) / 2, size: bar }, 'up')
      )
    ],
    hits: at.map(({ row, start, size }): Hit => {
      const hit = hitOf(row, box({ start, size }));
      return { ...hit, label: `${whole.label}, ${row.label}` };
    }),
    texts: [
      ...(isLacking ? [] : tickTexts(whole.key, scale, axis, formats)),
      ...bands.flatMap((band) => bandTexts(band, (upper + bottom) / 2, axis.size)),
      ...at.flatMap(({ row, start, size }) => valueTexts(row, start, size, scale, axis.size))
    ],
    rules: isLacking ? [] : gridRules(whole.key, scale, bands, axis)
  };
}

/** Lines at the ticks, which end where a band begins. */
function gridRules(
  key: string,
  scale: Scale,
  bands: readonly Band[],
  { left, right }: Axis
): Rule[] {
  const ends = [left, ...bands.flatMap(({ start, size }) => [start, start + size]), right];
  return ticksOf(scale).flatMap((tick) =>
    bands.concat({ key: '', text: '', start: right, size: 0 }).flatMap((_, index): Rule[] => {
      const [x1 = left, x2 = right] = [ends[2 * index], ends[2 * index + 1]];
      const y = Math.round(scale(tick)) + 0.5;
      const at = { x1, x2, y1: y, y2: y, style: 'grid' } as const;
      return x2 - x1 > 1 ? [{ key: `grid-${key}-${tick}-${index}`, ...at }] : [];
    })
  );
}

/** Where a month or a bin has its place, and how wide its bar is. */
function slotOf(row: Row, index: number, { x, left, right, slot, months }: Axis) {
  if (!row.apart) return { start: left + index * x.step(), size: x.step(), bar: x.bandwidth() };
  const start = right + (index - months.length) * slot;
  return { start, size: slot, bar: Math.min(Math.max(x.bandwidth(), 12), slot - 8) };
}

/** Months in a row that have no number, and the word for why. */
interface Band {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly size: number;
}

function bandsOf(at: readonly { row: Row; start: number; size: number }[]): Band[] {
  return at.reduce<Band[]>((bands, { row, start, size }, index) => {
    if (row.instead === undefined) return bands;
    const last = bands.at(-1);
    const continues = at[index - 1]?.row.instead !== undefined && last?.text === row.text;
    return last && continues
      ? [...bands.slice(0, -1), { ...last, size: start + size - last.start }]
      : [...bands, { key: row.key, text: row.text, start, size }];
  }, []);
}

const bandMark = ({ key }: Band, box: Box): Mark => ({
  ...box,
  key: `${key}/uncovered`,
  paint: { colour: 'several', pattern: 'shade-2' },
  dimmed: false
});

/** The word in a band, where it has room. */
function bandTexts({ key, text, start, size }: Band, middle: number, font: number): TextItem[] {
  const lines = wrapText(text, font, size - 8);
  if (lines.some((line) => textWidth(line, font) > size - 4)) return [];
  return lines.map((line, index) => ({
    key: `band-${key}-${index}`,
    x: start + size / 2,
    y: middle + (index - (lines.length - 1) / 2) * (font + 3) + font * 0.35,
    text: line,
    anchor: 'middle',
    size: font,
    tone: 'ink'
  }));
}

const tickTexts = (key: string, scale: Scale, { left, size }: Axis, formats: I18n['formats']) =>
  ticksOf(scale).map((tick): TextItem => ({
    key: `y-${key}-${tick}`,
    x: left - 8,
    y: scale(tick) + size * 0.35,
    text: formats.number(tick),
    anchor: 'end',
    size,
    tone: 'soft'
  }));

function valueTexts(
  { key, instead, shortText, segments }: Row,
  start: number,
  size: number,
  scale: Scale,
  font: number
): TextItem[] {
  if (instead || textWidth(shortText, font) >= size) return [];
  const value = segments.reduce((sum, segment) => sum + segment.value, 0);
  return [
    {
      key: `value-${key}`,
      x: start + size / 2,
      y: scale(value) - 5,
      text: shortText,
      anchor: 'middle',
      size: font,
      tone: 'soft'
    }
  ];
}
