import { ownValues } from '$lib/model/own-table';
import {
  daysIn,
  parsePartialDate,
  type DateMeaning,
  type PartialDate
} from '$lib/model/partial-date';
import type { Problem } from '$lib/model/problem';
import type { DateColumns } from '../mapping';
import { dayFirstIn, edtfOf, monthNamed, type DateOrder } from './event-date';
import { plainCode } from './sides';
import { bySlug } from './slug';
import type { Find, FoundColumn, TableRow } from './table-row';

/** How exactly a source knows its dates. */
export type DatePrecision = 'as-written' | 'week' | 'month' | 'year' | 'unknown';

/** Reads the dates of a table's rows; each distinct one is worked out once. */
export class RowDates {
  readonly #start: FoundColumn | undefined;
  readonly #end: FoundColumn | undefined;
  readonly #parts: readonly (FoundColumn | undefined)[];
  readonly #precision: FoundColumn | undefined;
  readonly #means: FoundColumn | undefined;
  readonly #order: DateOrder;
  readonly #precisions: ReadonlyMap<string, DatePrecision>;
  readonly #known = new Map<string, PartialDate | undefined>();
  /** dates that leave open whether the day comes first, and how many rows have one */
  readonly #open = new Set<string>();
  #openRows = 0;
  #isDayFirst = false;

  constructor(date: DateColumns, find: Find, precisions: ReadonlyMap<string, DatePrecision>) {
    this.#start = find(date.start);
    this.#end = find(date.end);
    this.#parts = [find(date.year), find(date.month), find(date.day)];
    this.#precision = find(date.precision);
    this.#means = find(date.means);
    this.#order = date.order;
    this.#precisions = precisions;
  }

  /** When it happened, as precisely as the source says; otherwise the row is rejected. */
  read(row: TableRow): PartialDate | undefined {
    const start = row.known(this.#start).text || this.#ofParts(row);
    const end = row.known(this.#end).text;
    const precision = this.#precisionOf(row);
    const means = this.#meaningOf(row);
    const isPlain = end === '' && precision === 'as-written' && means === 'within';
    const key = isPlain ? start : `${start}\n${end}\n${precision}\n${means}`;
    let date = this.#known.get(key);
    if (!date && !this.#known.has(key)) {
      date = this.#dateOf(start || end, end, precision, means);
      this.#known.set(key, date);
    }
    if (!date) this.#rejectDate(row, start || end, end);
    else if (this.#open.has(start) || this.#open.has(end)) this.#openRows += 1;
    return date;
  }

  /** What is known of the dates once all of them are read. */
  problems(file: string): readonly Problem[] {
    const [value] = this.#open;
    if (value === undefined || this.#isDayFirst || this.#openRows === 0) return [];
    const column = this.#start ?? this.#end;
    const where = { file, ...(column && { column: column.name }) };
    return [{ code: 'day-first-assumed', ...where, value, rows: this.#openRows }];
  }

  #dateOf(start: string, end: string, precision: DatePrecision, means: DateMeaning) {
    const first = edtfOf(start, this.#order);
    const last = end === '' || end === start ? first : edtfOf(end, this.#order);
    if (first === undefined || last === undefined) return undefined;
    const edtf = first === last ? atPrecision(first, precision) : betweenThem(first, last);
    const date = parsePartialDate(edtf, means);
    if (this.#order === 'dmy') for (const text of [start, end]) this.#noteOrder(text);
    return date && isPlausible(date) ? date : undefined;
  }

  #noteOrder(text: string): void {
    const says = dayFirstIn(text);
    if (says === 'open') this.#open.add(text);
    else if (says === 'shown') this.#isDayFirst = true;
  }

  #rejectDate(row: TableRow, start: string, end: string): void {
    if (start === '') return row.reject('date-missing', this.#start ?? this.#parts[0]);
    const [first, last] = [edtfOf(start, this.#order), edtfOf(end || start, this.#order)];
    if (first === undefined) return row.reject('not-a-date', this.#start, start);
    if (last === undefined) return row.reject('not-a-date', this.#end, end);
    const reversed = first !== last && !parsePartialDate(betweenThem(first, last));
    if (reversed) return row.reject('dates-reversed', this.#end, end, start);
    row.reject('date-implausible', this.#start, start, `${earliest}–${latest}`);
  }

  #ofParts(row: TableRow): string {
    const [year = '', month = '', day = ''] = this.#parts.map((part) => row.known(part).text);
    if (month === '') return year;
    const number = monthNamed(month);
    if (number === undefined) return `${year}-${month}`;
    return [year, number, ...(day === '' ? [] : [Number(day)])]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  }

  #precisionOf(row: TableRow): DatePrecision {
    const { slug, written } = row.known(this.#precision);
    if (slug === '') return 'as-written';
    const precision = this.#precisions.get(plainCode(slug));
    if (!precision) row.remark('precision-unknown', this.#precision, written);
    return precision ?? 'unknown';
  }

  #meaningOf(row: TableRow): DateMeaning {
    const { slug, written } = row.known(this.#means);
    const means = meanings.get(slug);
    if (!means && slug !== '') row.remark('means-unknown', this.#means, written);
    return means ?? 'within';
  }
}

const meanings = bySlug(ownValues.date_means);

const [earliest, latest] = [1800, 2100];

const isPlausible = ({ start, end }: PartialDate): boolean =>
  start.getUTCFullYear() >= earliest && end.getUTCFullYear() <= latest;

/** From one date to another; the two ends of a whole month or year are that month or year. */
function betweenThem(first: string, last: string): string {
  const year = first.slice(0, 4);
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year;
  const month = first.slice(0, 7);
  const whole = first === `${month}-01` && parsePartialDate(month)?.end;
  if (whole && whole.toISOString().startsWith(last)) return month;
  return `${first}/${last}`;
}

/** A day that stands for something longer: the days around it, its month, its year. */
function atPrecision(edtf: string, precision: DatePrecision): string {
  const date = parsePartialDate(edtf);
  if (!date || daysIn(date) > 1) return edtf;
  if (precision === 'week') return `${shifted(date.start, -3)}/${shifted(date.start, 3)}`;
  if (precision === 'month' || precision === 'unknown') return edtf.slice(0, 7);
  return precision === 'year' ? edtf.slice(0, 4) : edtf;
}

const shifted = (date: Date, days: number): string =>
  new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
