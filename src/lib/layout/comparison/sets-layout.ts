import type { Figure, Row, SetOfRows } from '$lib/figures/figure';
import { combinedIn } from '$lib/view/parties';
import { layoutLabelledRows } from '../labelled-rows-layout';
import { narrow, type Box, type Layout, type Mark, type Rule, type TextItem } from '../layout';
import { textWidth } from '../text-width';
import { moved } from './moved';

const pitch = 20;
const gap = 16;
const size = 13;
const line = size + 6;
/** Radii in pixels: who took part is told by size, not by colour alone. */
const taking = 6;
const absent = 2;
/** What bars and their words take at least. */
const least = 320;

/** Bars of combinations, dots for their categories at the left; words alone where it is narrow. */
export function layoutSets(figure: Figure, width: number): Layout {
  const sets = figure.sets ?? [];
  const left = sets.length * pitch + gap;
  const words = Math.max(
    0,
    ...sets.map(({ label }, index) => index * pitch + pitch / 2 + 6 + textWidth(label, size))
  );
  const fits = width >= narrow && width - left >= least && words <= width;
  if (!fits) return svgOnly(layoutLabelledRows(figure, width, [], nothingOpens));
  const top = sets.length * line + 6;
  const bars = moved(layoutLabelledRows(figure, width - left, [], nothingOpens), left, top);
  const height = top + bars.height;
  return {
    ...svgOnly(bars),
    width,
    height,
    marks: [...bars.marks, ...bars.hits.flatMap((hit) => dotsOf(hit, figure, sets))],
    hits: bars.hits.map((hit) => ({ ...hit, x: 0, width })),
    texts: [...sets.map(headOf), ...bars.texts],
    rules: [...sets.map((_, index) => ruleOf(index, top)), ...bars.rules]
  };
}

const nothingOpens = (label: string): string => label;

const svgOnly = (layout: Layout): Layout => ({ ...layout, drawnBy: 'svg' });

const center = (index: number): number => index * pitch + pitch / 2;

/** Names stand like stairs, each at the top of the line that leads to its dots. */
const headOf = ({ key, label }: SetOfRows, index: number): TextItem => ({
  key: `set-${key}`,
  x: center(index) + 6,
  y: index * line + size,
  text: label,
  anchor: 'start',
  size,
  tone: 'soft'
});

const ruleOf = (index: number, top: number): Rule => ({
  key: `set-rule-${index}`,
  x1: center(index),
  x2: center(index),
  y1: index * line + 4,
  y2: top,
  style: 'grid'
});

function dotsOf(
  { key, y, height }: Box & Pick<Row, 'key'>,
  { rows }: Figure,
  sets: readonly SetOfRows[]
): Mark[] {
  const members = combinedIn(key);
  if (!members) return [];
  const dimmed = rows.find((row) => row.key === key)?.chosen === false;
  const middle = y + height / 2;
  const among = sets.map(({ key: set }) => members.includes(set));
  const [first, last] = [among.indexOf(true), among.lastIndexOf(true)];
  const link: Mark = {
    key: `${key}/link`,
    paint: { colour: 'unidentified', pattern: 'solid' },
    dimmed,
    x: center(first),
    y: middle - 1,
    width: center(last) - center(first),
    height: 2
  };
  const dots = sets.map(({ key: set, colour }, index): Mark => {
    const radius = among[index] ? taking : absent;
    return {
      key: `${key}/dot-${set}`,
      paint: { colour: among[index] ? colour : 'unidentified', pattern: 'solid' },
      dimmed,
      round: true,
      x: center(index) - radius,
      y: middle - radius,
      width: 2 * radius,
      height: 2 * radius
    };
  });
  return last > first ? [link, ...dots] : dots;
}
