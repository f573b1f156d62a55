import { partyCategory } from './events/party-category';
import type { RawRow } from './raw-table';
import { textsBelow, type TableLayout } from './table-layout';

/** As long as the names in a cell are; what is longer tells a story. */
const longest = 80;

/** As large a share of a column's names must be those of known kinds of parties. */
const share = 0.6;

/**
 * The column that seems to name perpetrators by what stands in it, whatever it is called; only for
 * somebody to look at, because a column of victims may look the same.
 * @param taken the positions that are something else
 */
export function partiesByValues(
  layout: TableLayout,
  rows: readonly RawRow[],
  taken: ReadonlySet<number>
): number | undefined {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  let best: { at: number; share: number } | undefined;
  for (let at = 0; at < width; at += 1) {
    const known = taken.has(at) ? 0 : shareOfParties(textsBelow(layout, rows, at));
    if (known >= share && known > (best?.share ?? 0)) best = { at, share: known };
  }
  return best?.at;
}

function shareOfParties(texts: readonly string[]): number {
  const names = [...new Set(texts)];
  if (names.length < 2 || names.some((name) => name.length > longest)) return 0;
  return (
    names.filter((name) => partyCategory(name, '', 'others') !== 'others').length / names.length
  );
}
