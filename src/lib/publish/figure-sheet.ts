import { cellText, totalRow } from '$lib/figures/cell-text';
import type { Figure, TableRow } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import type { Sheet } from './sheet';

/** A figure's table as a sheet; an open high end stands as a word, the qualifier as a word too. */
export function figureSheet(figure: Figure, i18n: I18n): Sheet {
  const { columns, rows, notes, summary, citation } = figure;
  const total = totalRow(figure, i18n);
  return {
    name: figure.id,
    title: `${figure.title}, ${figure.source}`,
    header: columns.map(({ label }) => label),
    rows: [...rows, ...(total ? [total] : [])].map((row) =>
      columns.map((column) =>
        column.key === 'label' ? labelOf(row, rows, i18n) : cellText(row, column, i18n)
      )
    ),
    notes: [summary, ...notes, citation]
  };
}

/** A row within a row says within which, because a sheet can be sorted. */
function labelOf(row: TableRow, rows: readonly TableRow[], { words }: I18n): string {
  const parent = rows.find(({ key }) => key === row.parent);
  return parent ? `${parent.label}${words.counts.separator}${row.label}` : row.label;
}
