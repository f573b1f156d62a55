import type { Figure } from './figure';
import { countToJson, type CountJson } from '$lib/model/json';
import { rowJson, type FigureRowJson } from './row-json';

/** A figure for machines. An open high end is null. */
export interface FigureJson {
  readonly figure: string;
  readonly title: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly total: CountJson;
  readonly incidents: number;
  readonly table: { readonly columns: Figure['columns']; readonly rows: readonly FigureRowJson[] };
  readonly citation: string;
  readonly version: string;
}

export const figureJson = (figure: Figure): FigureJson => ({
  figure: figure.id,
  title: `${figure.title}, ${figure.source}`,
  summary: figure.summary,
  notes: figure.notes,
  total: countToJson(figure.total.count),
  incidents: figure.total.incidents,
  table: { columns: figure.columns, rows: figure.rows.map(rowJson) },
  citation: figure.citation,
  version: figure.version
});
