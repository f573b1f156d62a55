import { about, atLeast, between, exactly, notStated, type Count } from '$lib/model/count';
import type { ProblemCode } from '$lib/model/problem';
import type { Cell } from '../raw-table';
import type { CellTexts } from './cell-text';
import { slugOf } from './slug';

/** What a cell says about a number of people: blank, a count, or nothing that can be read. */
export interface People {
  readonly blank: boolean;
  readonly count: Count | undefined;
  readonly fault: ProblemCode | undefined;
}

/** More than this in one incident is a slip; and sums must fit a cube's 32 bits. */
export const mostPeople = 10_000_000;

/** Points group digits only where there are several: `1.200` may be either. */
const grouped = /^\d{1,3}(?:(?:[,'’ \u00a0\u202f]\d{3})+|(?:\.\d{3}){2,})$/;
const groups = /[.,'’ \u00a0\u202f]/g;
/** Three zeros after a point may be thousands, too. */
const whole = /^(\d+)(?:[.,]0{1,2}|\.0{4,})?$/;
const number = /^-?\d+(?:[.,]\d+)?$/;
const dash = /^[-–—]+$/;
const least =
  /^(?:at least|more than|over|au moins|plus de|minimum|min\.?|>=?|≥)\s*([\d,'’ \u00a0\u202f]+)$/i;
const more = /^([\d,'’ \u00a0\u202f]+?)\s*(?:\+|or more|ou plus)$/i;
const roughly =
  /^(?:~|≈|about|around|approx(?:\.|imately)?|some|circa|ca?\.|environ|quelque)\s*([\d,'’ \u00a0\u202f]+)$/i;
const range =
  /^(?:between |entre )?([\d,'’\u00a0\u202f]+)\s*(?:-|–|—|to|à|and|et)\s*([\d,'’\u00a0\u202f]+)$/i;

/** Words for a number that a source does not give, as slugs. */
const vague = new Set(
  `several many some multiple numerous dozens hundreds thousands scores few a-few plusieurs certains
  nombreux nombreuses quelques des-dizaines dizaines centaines des-centaines milliers`.split(/\s+/)
);

/** Words for nobody, as slugs. */
const none = new Set('none nil zero nobody no-one aucun aucune neant personne'.split(' '));

/** Numbers of people in cells; each distinct value is worked out once. */
export class PeopleReader {
  readonly #known = new Map<Cell, People>();
  readonly #texts: CellTexts;

  constructor(texts: CellTexts) {
    this.#texts = texts;
  }

  of(cell: Cell): People {
    const known = this.#known.get(cell);
    if (known) return known;
    const people = this.#read(cell);
    if (!(cell instanceof Date)) this.#known.set(cell, people);
    return people;
  }

  #read(cell: Cell): People {
    const { text, slug, written, blank } = this.#texts.of(cell);
    if (blank || dash.test(written)) return { blank: true, count: undefined, fault: undefined };
    if (none.has(slugOf(written))) return { blank, count: exactly(0), fault: undefined };
    if (typeof cell === 'number' && isNearlyWhole(cell)) return this.of(Math.round(cell));
    const count = text === '' || vague.has(slug) ? notStated : countOf(written);
    if (!count)
      return { blank, count, fault: number.test(written) ? unfit(written) : 'not-people' };
    const excessive = count.best > mostPeople || (count.high < Infinity && count.high > mostPeople);
    const fault = excessive ? 'above-maximum' : undefined;
    return { blank, count: fault ? undefined : count, fault };
  }
}

/** `12`, `1,234`, `at least 40`, `more than 40`, `40+`, `about 300`, `~300`, `10–20`; a range's best is its lowest. */
function countOf(text: string): Count | undefined {
  const exact = numberOf(text);
  if (exact !== undefined) return exactly(exact);
  const atMostOpen = numberOf(least.exec(text)?.[1] ?? more.exec(text)?.[1]);
  if (atMostOpen !== undefined) return atLeast(atMostOpen);
  const some = numberOf(roughly.exec(text)?.[1]);
  if (some !== undefined) return about(some);
  const match = range.exec(text);
  const [low, high] = [numberOf(match?.[1]), numberOf(match?.[2])];
  return low !== undefined && high !== undefined && low <= high
    ? between(low, low, high)
    : undefined;
}

/** What a spreadsheet has added up, and is not whole by the last digit. */
const isNearlyWhole = (value: number): boolean =>
  !Number.isInteger(value) && Math.abs(value - Math.round(value)) < 1e-9 && value > 0.5;

function numberOf(text = ''): number | undefined {
  const trimmed = text.trim();
  const digits = whole.exec(trimmed)?.[1];
  if (digits !== undefined) return Number(digits);
  return grouped.test(trimmed) ? Number(trimmed.replace(groups, '')) : undefined;
}

const unfit = (text: string): ProblemCode =>
  text.startsWith('-') ? 'below-minimum' : 'not-an-integer';
