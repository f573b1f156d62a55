import type { ProblemCode } from '$lib/model/problem';
import type { Constraints, Field } from './descriptor';

/** A cell as its field's type says; undefined where it is missing. */
export type Value = string | number | readonly string[] | undefined;

/** What is wrong with a cell. */
export interface Fault {
  readonly code: ProblemCode;
  readonly expected?: string;
}

const integer = /^[+-]?\d+$/;
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Reads a cell that isn't missing, by the types of Table Schema that we use. */
export function readValue(cell: string, field: Field): { value: Value; fault?: Fault } {
  switch (field.type) {
    case 'integer':
      if (integer.test(cell)) return { value: Number(cell) };
      return { value: undefined, fault: { code: 'not-an-integer' } };
    case 'number':
      if (decimal.test(cell)) return { value: Number(cell) };
      return { value: undefined, fault: { code: 'not-a-number' } };
    case 'list':
      return { value: cell.split(field.delimiter) };
    default:
      return { value: cell };
  }
}

/** The first constraint that a cell breaks; `unique` is a matter of the whole table. */
export function constraintFault(
  cell: string,
  value: Value,
  constraints: Constraints
): Fault | undefined {
  const { minimum, maximum, maxLength, pattern } = constraints;
  const allowed = constraints.enum;
  if (value === undefined) return constraints.required ? { code: 'required' } : undefined;
  if (allowed && !allowed.some((one) => one === value)) {
    return { code: 'not-one-of', expected: allowed.join(', ') };
  }
  if (pattern && !pattern.test.test(cell)) return { code: 'pattern', expected: pattern.source };
  if (maxLength !== undefined && Array.from(cell).length > maxLength) {
    return { code: 'too-long', expected: String(maxLength) };
  }
  return typeof value === 'number' ? rangeFault(value, minimum, maximum) : undefined;
}

/** Says so where a number lies outside a range, ends included. */
export function rangeFault(
  value: number,
  minimum = -Infinity,
  maximum = Infinity
): Fault | undefined {
  if (value < minimum) return { code: 'below-minimum', expected: String(minimum) };
  if (value > maximum) return { code: 'above-maximum', expected: String(maximum) };
  return undefined;
}
