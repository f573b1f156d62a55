import type { Problem } from '$lib/model/problem';

const longest = 80;

/** A problem's value as it may stand in a sentence: not the whole of a long text. */
export function quotable({ value = '' }: Problem): string {
  const characters = Array.from(value);
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : value;
}
