import { formOf, type CountForm } from '$lib/model/count';
import { countToJson, type CountJson } from '$lib/model/json';
import type { TableRow } from './figure';

export interface FigureRowJson extends CountJson {
  readonly key: string;
  readonly label: string;
  readonly parent?: string;
  readonly qualifier: CountForm | 'not-applicable';
  readonly incidents: number;
  /** further numbers, by column: alone, joint, tentative, … */
  readonly [cell: string]: string | number | null | undefined;
}

export const rowJson = ({
  key,
  label,
  parent,
  tally,
  cells,
  instead = {}
}: TableRow): FigureRowJson => ({
  key,
  label,
  ...(parent === undefined ? {} : { parent }),
  ...cells,
  ...countToJson(tally.count),
  incidents: tally.incidents,
  ...Object.fromEntries(Object.keys(instead).map((column) => [column, null])),
  qualifier: instead['qualifier'] ? 'not-applicable' : formOf(tally.count, tally.incidents)
});

/** The number or word that stands in a column of a row. */
export const cellOf = (row: TableRow, column: string): string | number | null =>
  rowJson(row)[column] ?? null;
