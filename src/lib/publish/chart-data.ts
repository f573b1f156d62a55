import type { Figure, Row, Segment } from '$lib/figures/figure';
import type { Paint } from '$lib/figures/paint';
import type { I18n } from '$lib/i18n/i18n';
import { legendOf } from '$lib/layout/legend';
import { partKey } from './highlighted';

/** A figure's bars as a spreadsheet program charts them: a category a bar, a series a part. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** of the series' sample in the legend */
  readonly paint: Paint;
  /** of each bar, where it has this part */
  readonly paints: readonly (Paint | undefined)[];
}

/** Stands before the name of what is highlighted, because parts of an axis cannot be bold. */
const pointer = '► ';

/**
 * The bars that the picture shows, in its order; values stand in words beside their names. Cells of
 * a matrix are no bars.
 */
export function chartData(
  figure: Figure,
  open: readonly string[],
  i18n: I18n,
  highlight = ''
): ChartData {
  if (figure.kind === 'matrix') return { categories: [], series: [] };
  const opened = figure.kind === 'panels' ? [] : open;
  const rows = figure.rows.filter(({ parent }) => parent === undefined || opened.includes(parent));
  const parts = legendOf(
    {
      ...figure,
      kind: figure.kind === 'timeline' || figure.kind === 'tiles' ? figure.kind : 'labelled-rows'
    },
    opened
  );
  return {
    categories: rows.map(
      (row) => `${row.key === highlight ? pointer : ''}${categoryOf(row, figure, i18n)}`
    ),
    series: parts.map(({ key, label, paint }) => {
      const segments = rows.map((row) => segmentOf(row, key));
      return {
        name: `${partKey(key) === highlight ? pointer : ''}${label}`,
        values: segments.map((segment) => segment?.value ?? 0),
        paint,
        paints: segments.map((segment) => segment?.paint)
      };
    })
  };
}

/** As long as no month's name comes twice, it needs no year. */
const monthsOfAYear = 12;

const segmentOf = ({ segments }: Row, key: string): Segment | undefined =>
  segments.find((segment) => segment.key === key);

function categoryOf(row: Row, { kind, rows }: Figure, { words }: I18n): string {
  const { separator } = words.counts;
  if (kind === 'timeline') {
    return rows.length <= monthsOfAYear
      ? `${row.shortLabel}${separator}${row.shortText}`
      : row.label;
  }
  const parent = rows.find(({ key }) => key === row.parent);
  const label = parent ? `${parent.label}, ${row.label}` : row.label;
  return `${label}${separator}${row.text}`;
}
