import type { Figure, Row } from '$lib/figures/figure';
import { harmlessText as clean } from '$lib/model/harmless-text';

/** A figure whose every text is harmless, under a title of one's own where one is given. */
export function harmlessFigure(figure: Figure, ownTitle = ''): Figure {
  const own = clean(ownTitle);
  const measure = clean(figure.title);
  const source = clean(figure.source);
  return {
    ...figure,
    title: own === '' ? measure : own,
    source: own === '' ? source : `${measure}, ${source}`,
    howToRead: clean(figure.howToRead),
    summary: clean(figure.summary),
    notes: figure.notes.map(clean),
    citation: clean(figure.citation),
    columns: figure.columns.map(harmlessLabel),
    rows: figure.rows.map(harmlessRow),
    ...(figure.sets ? { sets: figure.sets.map(harmlessLabel) } : {}),
    ...(figure.grid
      ? {
          grid: {
            rows: figure.grid.rows.map(harmlessLabel),
            columns: figure.grid.columns.map(harmlessLabel)
          }
        }
      : {}),
    annotations: figure.annotations.map((annotation) => ({
      ...annotation,
      label: clean(annotation.label),
      title: clean(annotation.title)
    }))
  };
}

const harmlessLabel = <T extends { readonly label: string }>(item: T): T => ({
  ...item,
  label: clean(item.label)
});

const harmlessRow = (row: Row): Row => ({
  ...row,
  label: clean(row.label),
  shortLabel: clean(row.shortLabel),
  text: clean(row.text),
  shortText: clean(row.shortText),
  spoken: clean(row.spoken),
  details: row.details.map(clean),
  segments: row.segments.map((segment) => ({ ...segment, label: clean(segment.label) })),
  ...(row.trend ? { trend: { ...row.trend, spoken: clean(row.trend.spoken) } } : {})
});
