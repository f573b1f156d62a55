import type { Figure, FigureInput, Row } from '$lib/figures/figure';
import type { Dataset } from '$lib/model/dataset';

/** How the headline tells what has changed. */
export interface Changes {
  readonly withChanges: (figure: Figure, input: FigureInput) => Figure;
  readonly changeNotes: (rows: readonly Row[], input: FigureInput) => string[];
}

/** What tells changes; nothing of a dataset whose changes are never told. */
export async function loadChanges({ selection }: Dataset): Promise<Changes | undefined> {
  return selection === 'systematic' ? import('$lib/figures/trends/change') : undefined;
}
