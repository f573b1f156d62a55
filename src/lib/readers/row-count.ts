import type { Count } from '$lib/model/count';
import { about, atLeast, between, exactly, notStated } from '$lib/model/count';
import type { Row } from './row';
import { choiceIn, numberIn, reject } from './row';
import { rangeFault } from './table-value';

const forms = ['exact', 'at-least', 'about', 'range', 'not-stated'] as const;
type Form = (typeof forms)[number];

interface Numbers {
  readonly low: number | undefined;
  readonly best: number | undefined;
  readonly high: number | undefined;
}

/** The count in `form`, `low`, `best` and `high`; a row in which they disagree is rejected. */
export function countIn(row: Row): Count | undefined {
  const form = choiceIn(row, 'form', forms);
  const numbers = {
    low: numberIn(row, 'low'),
    best: numberIn(row, 'best'),
    high: numberIn(row, 'high')
  };
  for (const column of ['low', 'best', 'high']) checkRange(row, column, 0);
  if (!form || !row.sound) return undefined;
  if (!isOrdered(numbers)) {
    reject(row, { code: 'count-order' }, 'low, best, high', wordsOf(numbers));
    return undefined;
  }
  const count = readers[form](numbers);
  if (!count) reject(row, { code: 'count-form', expected: form }, 'form', wordsOf(numbers));
  return count;
}

/** Rejects a row whose number lies outside a range, ends included. */
export function checkRange(row: Row, column: string, minimum: number, maximum?: number): void {
  const value = numberIn(row, column);
  const fault = value === undefined ? undefined : rangeFault(value, minimum, maximum);
  if (fault) reject(row, fault, column, String(value));
}

const readers: Record<Form, (numbers: Numbers) => Count | undefined> = {
  exact: ({ low, best, high }) =>
    low !== undefined && low === best && best === high ? exactly(low) : undefined,
  about: ({ low, best, high }) =>
    low !== undefined && low === best && best === high ? about(low) : undefined,
  'at-least': ({ low, best, high }) =>
    low !== undefined && low === best && high === undefined ? atLeast(low) : undefined,
  range: ({ low, best, high }) =>
    low !== undefined && best !== undefined && high !== undefined && low < high
      ? between(low, best, high)
      : undefined,
  'not-stated': ({ low, best, high }) =>
    low === 0 && best === 0 && high === undefined ? notStated : undefined
};

const isOrdered = ({ low, best, high }: Numbers): boolean =>
  (low ?? 0) <= (best ?? Infinity) && (best ?? low ?? 0) <= (high ?? Infinity);

const wordsOf = ({ low, best, high }: Numbers): string =>
  [low, best, high].map((number) => number ?? '–').join(', ');
