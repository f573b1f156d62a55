import { max } from 'd3';
import type { Row } from '$lib/figures/figure';
import type { Formats } from '$lib/i18n/formats';
import { parseMonth } from '$lib/model/month';
import type { TextItem } from '../layout';
import { textWidth } from '../text-width';
import { binWords } from '../timeline-bins';
import type { Axes } from './months-panel';

/** Where the names of months and bins stand. */
export type MonthAxis = Pick<Axes, 'x' | 'right' | 'slot' | 'size' | 'months' | 'bins'>;

const monthsNamedEach = 24;

/** The names of months and bins below the last strip. */
export function axisTexts(axes: MonthAxis, bottom: number, formats: Formats): TextItem[] {
  const { x, right, slot, size, months, bins } = axes;
  return [
    ...months.flatMap((row): TextItem[] => {
      const text = monthLabel(row, axes, formats);
      const start = x(row.key) ?? 0;
      return text === undefined
        ? []
        : [below(`x-${row.key}`, text, start + x.bandwidth() / 2, bottom + size + 6, size)];
    }),
    ...bins.flatMap((row, index) =>
      binWords(row, size < 13).map((word, line) =>
        below(
          `bin-${row.key}-${line}`,
          word,
          right + (index + 0.5) * slot,
          bottom + (size + 2) * line + size + 6,
          size
        )
      )
    )
  ];
}

const below = (key: string, text: string, x: number, y: number, size: number): TextItem => ({
  key,
  x,
  y,
  text,
  anchor: 'middle',
  size,
  tone: 'soft'
});

/** Every month's name where there is room, its letter where there is less, else the years. */
function monthLabel(
  row: Row,
  { months, x, size }: MonthAxis,
  formats: Formats
): string | undefined {
  const month = parseMonth(row.key.slice(-'0000-00'.length));
  if (month === undefined) return undefined;
  if (months.length <= monthsNamedEach) {
    const widest = max(months, ({ shortLabel }) => textWidth(shortLabel, size)) ?? 0;
    return widest < x.step() ? row.shortLabel : formats.monthNarrow(month);
  }
  const years = Math.ceil((textWidth('0000', size) + 12) / (12 * x.step()));
  return month % 12 === 0 && (month / 12) % years === 0 ? formats.year(month) : undefined;
}
