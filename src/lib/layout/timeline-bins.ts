import { max } from 'd3';
import type { Row } from '$lib/figures/figure';
import { textWidth } from './text-width';

/** The words under a bin that stands apart, one below the other. */
export const binWords = ({ label, shortLabel }: Row, isNarrow: boolean): string[] =>
  (isNarrow ? shortLabel : label).split(' ');

/** The width that each bin takes, so that no word reaches into the next. */
export function slotWidth(bins: readonly Row[], isNarrow: boolean, size: number): number {
  const widest = max(bins, (row) =>
    Math.max(...binWords(row, isNarrow).map((word) => textWidth(word, size)))
  );
  return (widest ?? 0) + (isNarrow ? 8 : 24);
}

/** The height of the words beyond the second, for which there is always room. */
export const thirdLine = (bins: readonly Row[], isNarrow: boolean, size: number): number =>
  Math.max(0, (max(bins, (row) => binWords(row, isNarrow).length) ?? 0) - 2) * (size + 2);
