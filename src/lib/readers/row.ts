import { harmlessText } from '$lib/model/harmless-text';
import type { DateMeaning, PartialDate } from '$lib/model/partial-date';
import { daysIn, parsePartialDate } from '$lib/model/partial-date';
import type { Problem } from '$lib/model/problem';
import type { Text } from '$lib/model/text';
import type { Fault, Value } from './table-value';

/** A row of a table while it is being checked. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly values: ReadonlyMap<string, Value>;
  /** whether it has as many cells as the header; otherwise they may stand in wrong columns */
  readonly whole: boolean;
  /** what was found wrong with it so far */
  readonly problems: Problem[];
  /** whether a record can be made of it */
  sound: boolean;
}

/** Notes a problem with a row that can still be used. */
export function remark(row: Row, fault: Fault, column?: string, value?: string): void {
  const { file, line } = row;
  row.problems.push({
    file,
    line,
    ...fault,
    ...(column !== undefined && { column }),
    ...(value !== undefined && { value })
  });
}

/** Notes a problem with a row that can't be used because of it. */
export function reject(row: Row, fault: Fault, column?: string, value?: string): void {
  remark(row, fault, column, value);
  row.sound = false;
}

/** A column's text, without what turns or hides text; empty where it is missing. */
export function textIn(row: Row, column: string): string {
  const value = row.values.get(column);
  return typeof value === 'string' ? harmlessText(value) : '';
}

export function numberIn(row: Row, column: string): number | undefined {
  const value = row.values.get(column);
  return typeof value === 'number' ? value : undefined;
}

export function listIn(row: Row, column: string): readonly string[] {
  const value = row.values.get(column);
  return typeof value === 'object' ? value : [];
}

/** The text of `{column}_en` and `{column}_fr`; where one is missing, the other stands in for it. */
export function textsIn(row: Row, column: string): Text {
  const en = textIn(row, `${column}_en`);
  const fr = textIn(row, `${column}_fr`);
  return { en: en || fr, fr: fr || en };
}

export function optionalTextsIn(row: Row, column: string): Text | undefined {
  const text = textsIn(row, column);
  return text.en ? text : undefined;
}

/** A column's value where it is one of those allowed; otherwise the row is rejected. */
export function choiceIn<T extends string>(
  row: Row,
  column: string,
  allowed: readonly T[]
): T | undefined {
  return pick(row, column, textIn(row, column), allowed);
}

export function choicesIn<T extends string>(
  row: Row,
  column: string,
  allowed: readonly T[]
): readonly T[] {
  return listIn(row, column).flatMap((value) => pick(row, column, value, allowed) ?? []);
}

/** An EDTF date; otherwise the row is rejected. */
export function dateIn(row: Row, column: string, means?: DateMeaning): PartialDate | undefined {
  const edtf = textIn(row, column);
  const date = parsePartialDate(edtf, means);
  if (!date) reject(row, { code: 'not-edtf' }, column, edtf);
  return date;
}

export const optionalDateIn = (row: Row, column: string): PartialDate | undefined =>
  textIn(row, column) ? dateIn(row, column) : undefined;

const meanings = ['duration', 'within'] as const;

/** A date and what it means, which must be said where it covers several days. */
export function meantDateIn(row: Row): PartialDate | undefined {
  const means = textIn(row, 'date_means') ? choiceIn(row, 'date_means', meanings) : undefined;
  const date = dateIn(row, 'date', means);
  if (date && daysIn(date) > 1 && textIn(row, 'date_means') === '') {
    reject(row, { code: 'date-means-missing' }, 'date_means', date.edtf);
  }
  return date;
}

function pick<T extends string>(
  row: Row,
  column: string,
  value: string,
  allowed: readonly T[]
): T | undefined {
  const choice = allowed.find((one) => one === value);
  if (choice === undefined) {
    reject(row, { code: 'not-one-of', expected: allowed.join(', ') }, column, value);
  }
  return choice;
}
