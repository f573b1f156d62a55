import type { Month } from './month';
import { monthOf } from './month';

/** What a date of more than a day means: it lasted that long, or it happened some time in it. */
export type DateMeaning = 'duration' | 'within';

/**
 * A date as precise as its source and no more: EDTF (ISO 8601-2:2019), level 1, without seasons,
 * open intervals and years of which only the decade is known. `start` and `end` are the first and the last day it covers, in UTC.
 */
export interface PartialDate {
  readonly edtf: string;
  readonly means: DateMeaning;
  readonly start: Date;
  readonly end: Date;
}

/** The first and the last month of what happened; both alike for all that lies within one month. */
export interface Period {
  readonly first: Month;
  readonly last: Month;
}

const part = /^(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[?~%]?$/;
const longestOperation = 7;
const millisecondsADay = 86_400_000;

/** Reads an EDTF date, or returns undefined where it is none. */
export function parsePartialDate(
  edtf: string,
  means: DateMeaning = 'within'
): PartialDate | undefined {
  const [from, to, ...rest] = edtf.split('/');
  const first = from === undefined ? undefined : daysOf(from);
  const last = to === undefined ? first : daysOf(to);
  if (!first || !last || rest.length > 0 || first.start > last.end) return undefined;
  return { edtf, means, start: first.start, end: last.end };
}

/** The number of days that a date covers. */
export const daysIn = ({ start, end }: PartialDate): number =>
  Math.round((end.getTime() - start.getTime()) / millisecondsADay) + 1;

/**
 * The months a date is counted under. What lasted up to seven days across a month's end belongs
 * to the month in which it starts; nothing else that crosses months is assigned to one of them.
 */
export function periodOf(date: PartialDate): Period {
  const first = monthOf(date.start);
  const short = date.means === 'duration' && daysIn(date) <= longestOperation;
  return { first, last: short ? first : monthOf(date.end) };
}

function daysOf(text: string): { start: Date; end: Date } | undefined {
  const match = part.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = numberIn(match[2]);
  const day = numberIn(match[3]);
  if (month === undefined) {
    return day === undefined ? span(utc(year, 0, 1), utc(year + 1, 0, 0)) : undefined;
  }
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return span(utc(year, month - 1, 1), utc(year, month, 0));
  const date = utc(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && day > 0 ? span(date, date) : undefined;
}

const numberIn = (digits: string | undefined): number | undefined =>
  digits === undefined || digits === 'XX' ? undefined : Number(digits);

const span = (start: Date, end: Date) => ({ start, end });

/** Date.UTC takes the years 0 to 99 for 1900 to 1999; setUTCFullYear does not. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}
