import { counted, keyNames, measureNames } from '$lib/cube/cube';
import type { Answer } from './messages';

/** What an answer hands over to the page instead of copying it: the columns of its cube. */
export function buffersOf(answer: Answer): ArrayBufferLike[] {
  if (answer.kind !== 'opened') return [];
  const { tables } = answer.outcome.cube;
  return counted.flatMap((name) => {
    const table = tables[name];
    return table ? [...keyNames, ...measureNames].map((column) => table[column].buffer) : [];
  });
}
