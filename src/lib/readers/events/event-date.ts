import { parsePartialDate } from '$lib/model/partial-date';

/** In which order a date of numbers only is written, where its year does not come first. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];

const time = /[T ]\d{1,2}:\d\d.*$/;
const numeric = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er)?[-\s./]*(\p{L}+)\.?[-\s.,/]*(\d{4}|\d{2})$/u;
const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const monthOnly = /^(\p{L}+)\.?[-\s/]+(\d{4})$/u;
const yearFirst = /^(\d{4})[-\s/.]+(\p{L}+)\.?[-\s/.]+(\d{1,2})$/u;
const numericMonth = /^(\d{1,2})[-/.](\d{4})$/;
const quarter = /^(?:(\d{4})[-\s/]*[QT]([1-4])|[QT]([1-4])[-\s/]*(\d{4}))$/i;
/** What may stand before a date, and a word inside it, that say nothing more. */
const weekday =
  /^(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|urday)?|lun|mar|mer|jeu|ven|sam|dim|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|le)\.?,?\s+/i;
const compact = /^(\d{4})(\d\d)(\d\d)$/;
const milliseconds = /^\d{13}$/;
const serial = /^\d{5}(?:\.\d+)?$/;
const marks = /[\u0300-\u036f]/g;

/** Names of months in English and French, without accents. */
const months: ReadonlyMap<string, number> = new Map(
  `jan january janv janvier|feb february fev fevr fevrier|mar march mars|apr april avr avril|
  may mai|jun june juin|jul july juil juillet|aug august aou aout|sep sept september septembre|
  oct october octobre|nov november novembre|dec december decembre`
    .split('|')
    .flatMap((names, index) =>
      names
        .trim()
        .split(' ')
        .map((name) => [name, index + 1] as const)
    )
);

/** Days from 30 December 1899, the origin of spreadsheets' dates, to 1 January 1970. */
const serialOfEpoch = 25_569;

/** Two digits from 70 on are of the last century. */
const turn = 70;

/**
 * A date as event tables write it, as EDTF: `2020-07-31`, `31 December 2020`, `9-May-20`,
 * `31-12-19`, `12/31/2019`, `31 décembre 2020`, `Dec 31, 2020`, `2020-May-9`, `May 2020`, `2020-Q2`,
 * `20200731`, a spreadsheet's number of days, a program's of milliseconds, or EDTF itself. Undefined where it is none.
 */
export function edtfOf(written: string, order: DateOrder): string | undefined {
  const text = written.trim().replace(time, '');
  if (parsePartialDate(text)) return text;
  const edtf =
    ofNumbers(text, order) ?? ofNames(withoutWeekday(text)) ?? ofDigits(text) ?? ofQuarter(text);
  return edtf !== undefined && parsePartialDate(edtf) ? edtf : undefined;
}

function ofNumbers(text: string, order: DateOrder): string | undefined {
  const month = numericMonth.exec(text);
  if (month) return `${month[2]}-${twoDigits(Number(month[1]))}`;
  const match = numeric.exec(text);
  if (!match) return undefined;
  const [, first = '', second = '', third = ''] = match;
  if (first.length === 4 || (order === 'ymd' && third.length <= 2)) {
    return day(yearOf(first), Number(second), Number(third));
  }
  if (first.length > 2 || third.length === 3) return undefined;
  return order === 'mdy'
    ? day(yearOf(third), Number(first), Number(second))
    : day(yearOf(third), Number(second), Number(first));
}

function ofNames(text: string): string | undefined {
  const first = dayFirst.exec(text);
  if (first) return named(first[3], first[2], first[1]);
  const later = monthFirst.exec(text);
  if (later) return named(later[3], later[1], later[2]);
  const before = yearFirst.exec(text);
  if (before) return named(before[1], before[2], before[3]);
  const only = monthOnly.exec(text);
  const month = only && monthNamed(only[1]);
  return month ? `${only[2]}-${twoDigits(month)}` : undefined;
}

function ofDigits(text: string): string | undefined {
  const match = compact.exec(text);
  if (match) return `${match[1]}-${match[2]}-${match[3]}`;
  if (milliseconds.test(text)) return isoDay(Number(text));
  if (!serial.test(text)) return undefined;
  const days = Math.floor(Number(text)) - serialOfEpoch;
  return isoDay(days * 86_400_000);
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** `2023-Q2`, `T2 2023`: from its first month to its last. */
function ofQuarter(text: string): string | undefined {
  const match = quarter.exec(text);
  if (!match) return undefined;
  const year = match[1] ?? match[4] ?? '';
  const last = 3 * Number(match[2] ?? match[3]);
  return `${year}-${twoDigits(last - 2)}/${year}-${twoDigits(last)}`;
}

/** `samedi 12 août 2023`, `le 12 août 2023`, `12th of August 2023` without what is no date. */
function withoutWeekday(text: string): string {
  const rest = text.replace(weekday, '').replace(weekday, '');
  return /\p{L}{3}/u.test(rest) ? rest.replace(/\s+(?:of|de)\s+/i, ' ') : text;
}

function named(year = '', month = '', dayOfMonth = ''): string | undefined {
  const number = monthNamed(month);
  return number === undefined ? undefined : day(yearOf(year), number, Number(dayOfMonth));
}

/** The month of a name in English or French, or of a number. */
export function monthNamed(name = ''): number | undefined {
  const number = Number(name);
  if (name !== '' && Number.isInteger(number)) return number;
  return months.get(name.normalize('NFD').replace(marks, '').toLowerCase());
}

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < turn ? 2000 + year : 1900 + year;
}

const day = (year: number, month: number, dayOfMonth: number): string =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** In which order dates of numbers only are written, as far as some of them show. */
export function dateOrderOf(texts: readonly string[]): { order: DateOrder; unsure: boolean } {
  let [firsts, seconds, found] = [0, 0, false];
  for (const text of texts) {
    const match = numeric.exec(text.trim().replace(time, ''));
    if (!match || match[1]?.length === 4) continue;
    found = true;
    firsts = Math.max(firsts, Number(match[1]));
    seconds = Math.max(seconds, Number(match[2]));
  }
  if (firsts > 31) return { order: 'ymd', unsure: false };
  if (seconds > 12) return { order: 'mdy', unsure: firsts > 12 };
  return { order: 'dmy', unsure: found && firsts <= 12 };
}

/** Whether a date shows that the day stands before the month, or leaves that open; undefined for others. */
export function dayFirstIn(text: string): 'shown' | 'open' | undefined {
  const [, first = '', second = ''] = numeric.exec(text.trim().replace(time, '')) ?? [];
  if (first === '' || first.length > 2) return undefined;
  if (Number(first) > 12) return 'shown';
  return Number(second) > 12 || Number(first) === Number(second) ? undefined : 'open';
}
