import type { Figure, TableRow } from './figure';
import { formOf, type CountForm } from '$lib/model/count';
import { countToJson, type CountJson } from '$lib/model/json';

export interface FigureRowJson extends CountJson {
  readonly key: string;
  readonly label: string;
  readonly parent?: string;
  readonly qualifier: CountForm;
  readonly incidents: number;
  /** further numbers, by column: alone, joint, tentative, … */
  readonly [cell: string]: string | number | null | undefined;
}

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

/** The number or word that stands in a column of a row. */
export const cellOf = (row: TableRow, column: string): string | number | null =>
  rowJson(row)[column] ?? null;

const rowJson = ({ key, label, parent, tally, cells }: TableRow): FigureRowJson => ({
  key,
  label,
  ...(parent === undefined ? {} : { parent }),
  ...countToJson(tally.count),
  qualifier: formOf(tally.count, tally.incidents),
  incidents: tally.incidents,
  ...cells
});
