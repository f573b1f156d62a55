import type { Table } from './cube';
import type { Selection } from './reading';
import { Sums } from './sums';

/**
 * Sums of what is chosen in a table, by keys of its rows; a row may add to several keys, or to none.
 * @param size the number of keys
 */
export function sumsBy(
  table: Table,
  { periods, regions, perpetrators, types, victims }: Selection,
  size: number,
  keysOf: (row: number) => readonly number[]
): Sums {
  const sums = new Sums(size);
  const base = victims.every((chosen) => chosen === 1) ? table.once : table.incidents;
  for (let row = 0; row < table.length; row++) {
    const passes =
      periods[table.period[row] ?? 0] &&
      perpetrators[table.perpetrators[row] ?? 0] &&
      regions[table.regions[row] ?? 0] &&
      types[table.type[row] ?? 0] &&
      victims[table.victims[row] ?? 0];
    if (!passes) continue;
    for (const key of keysOf(row)) sums.add(key, table, row, base[row] ?? 0, 1);
  }
  return sums;
}
