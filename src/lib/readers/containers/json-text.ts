import { limits } from './limits';

/** A record as it is written in JSON, and its line or, in a list, its number; counted from 1. */
export interface JsonText {
  readonly line: number;
  readonly text: string;
  readonly fault?: 'line-too-long';
}

/** Whether brackets lie deeper inside each other than a record's may; strings are passed over. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > limits.depth) return true;
  }
  return false;
}
