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

/** Two datasets have no total. */
export interface PairJson extends Omit<FigureJson, 'total' | 'incidents'> {
  readonly total: null;
  readonly incidents: null;
}

export const figureJson = (figure: Figure): FigureJson | PairJson =>
  figure.id === 'beside' ? { ...toldJson(figure), total: null, incidents: null } : ofOne(figure);

const ofOne = (figure: Figure): FigureJson => ({
  ...toldJson(figure),
  total: countToJson(figure.total.count),
  incidents: figure.total.incidents
});

const toldJson = (figure: Figure): Omit<FigureJson, 'total' | 'incidents'> => ({
  figure: figure.id,
  title: `${figure.title}, ${figure.source}`,
  summary: figure.summary,
  notes: figure.notes,
  table: { columns: figure.columns, rows: figure.rows.map(rowJson) },
  citation: figure.citation,
  version: figure.version
});
