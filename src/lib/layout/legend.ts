import type { Figure, Row } from '$lib/figures/figure';
import type { LegendItem } from './layout';

/** Each kind of part that a figure shows, once and in order; the same at every width. */
export function legendOf(
  { kind, rows, columns }: Pick<Figure, 'kind' | 'rows' | 'columns'>,
  open: readonly string[]
): LegendItem[] {
  switch (kind) {
    case 'tiles':
    case 'trends':
      return [];
    case 'matrix':
      return shadesOf(rows);
    case 'timeline':
      return inOrderOfStack(partsOf(rows), columns);
    case 'rows':
    case 'map':
      return partsOf(rows.filter(({ apart }) => !apart));
    case 'panels':
      return partsOf(rows.filter(({ parent, apart }) => parent === undefined && !apart)).map(
        (item) => ({ ...item, paint: { ...item.paint, colour: 'several' } })
      );
    case 'labelled-rows':
    case 'sets':
      return partsOf(rows.filter(({ parent }) => parent === undefined || open.includes(parent)));
  }
}

function partsOf(rows: readonly Row[]): LegendItem[] {
  const items = new Map<string, LegendItem>();
  for (const { segments } of rows) {
    for (const { key, label, paint } of segments) {
      if (!items.has(key)) items.set(key, { key, label, paint });
    }
  }
  return [...items.values()];
}

/** Shades from light to dark, then what is hatched; the total bears no shade. */
const shadesOf = (rows: readonly Row[]): LegendItem[] =>
  partsOf(rows)
    .filter(({ key }) => key !== 'total')
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));

/** The table has a column for each part, in the order of the stack. */
const inOrderOfStack = (items: readonly LegendItem[], columns: Figure['columns']): LegendItem[] => {
  const place = ({ key }: LegendItem) => columns.findIndex((column) => column.key === key);
  return items.toSorted((a, b) => place(a) - place(b));
};
