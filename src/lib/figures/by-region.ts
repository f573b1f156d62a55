import { nothing } from '$lib/cube/sums';
import { scopeOf } from './choices';
import { regionColumns } from './columns';
import type { Figure, FigureInput } from './figure';
import { commonNotes, counted } from './notes';
import { regionRows, regionSummary } from './region-rows';
import { citationOf, measureTitle, opening, sourceTitle } from './words';

/** Incidents by region of the act, with "several" and "not stated" as bars of their own. */
export function incidentsByRegion(given: FigureInput): Figure {
  const input: FigureInput = { ...given, view: { ...given.view, measure: 'incidents' } };
  const { room, view, i18n } = input;
  const reading = room.at(view).of('incidents');
  const total = reading?.total ?? nothing;
  const rows = regionRows(input, reading, given.view);
  const inferred = rows.reduce((sum, { cells }) => sum + (cells['inferred'] ?? 0), 0);
  return {
    id: 'incidents-by-region',
    kind: 'rows',
    title: i18n.words.figures.byRegion(measureTitle(view, i18n)),
    source: sourceTitle(input),
    howToRead: i18n.words.figures.readRegion,
    summary: regionSummary(rows, opening(total, input), input),
    notes: [...counted(inferred, i18n.words.notes.outlined, i18n), ...commonNotes(total, input)],
    total,
    columns: regionColumns(input),
    rows,
    annotations: [],
    scope: scopeOf(input),
    citation: citationOf(input),
    version: room.dataset.version
  };
}
