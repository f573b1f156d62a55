import { isBearing } from './fold';

/** From how many letters on one letter, or two, may differ. */
const forOne = 6;
const forTwo = 10;

/** Whether words are spellings of others: directions must agree, long words may differ a little. */
export function isSpelling(words: readonly string[], known: readonly string[]): boolean {
  return (
    words.length === known.length &&
    words.every((word, at) => {
      const other = known[at] ?? '';
      if (word === other) return true;
      if (isBearing(word) || isBearing(other) || hasDigit(word) || hasDigit(other)) return false;
      const length = Math.min(word.length, other.length);
      const most = length >= forTwo ? 2 : length >= forOne ? 1 : 0;
      return most > 0 && distance(word, other, most) <= most;
    })
  );
}

const hasDigit = (word: string): boolean => /\d/.test(word);

/** How many letters must be put in, left out, changed or swapped with the next; more than `most` is not counted on. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Infinity
      );
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}
