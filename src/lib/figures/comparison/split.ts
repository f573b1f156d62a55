import type { Counted, Table } from '$lib/cube/cube';
import { Sums, type Tally } from '$lib/cube/sums';
import { sumsBy } from '$lib/cube/sums-by';
import { selectionOf } from '$lib/view/selection';
import type { ReadingRoom } from '$lib/view/reading-room';
import type { View } from '$lib/view/view';
import { standings } from '../by-perpetrator';
import type { Side } from './sides';

/** What the entries of one of a cube's dictionaries fall into. */
export interface Grid {
  readonly dimension: 'period' | 'regions';
  readonly keys: readonly string[];
  /** for each entry of the dictionary the number of its key */
  readonly keyOf: readonly number[];
}

/** One measure under a view, by side, standing and the keys of a grid. */
export class Split {
  readonly #sums: Sums;
  readonly #grid: Grid;
  readonly #sides: readonly Side[];

  constructor(counted: Counted, view: View, grid: Grid, sides: readonly Side[], room: ReadingRoom) {
    this.#grid = grid;
    this.#sides = sides;
    const table = room.cube.tables[counted];
    const size = sides.length * standings.length * grid.keys.length;
    this.#sums = table ? this.#sum(table, size, read(counted, view), room) : new Sums(size);
  }

  /** A side's tally by standing, over one key or all of them. */
  tallies(side: Side, key?: string): Tally[] {
    return standings.map((_, standing) => this.sum(side, [standing], key));
  }

  /** A side's tally, whatever its standing. */
  whole(side: Side, key?: string): Tally {
    return this.sum(side, [...standings.keys()], key);
  }

  /** A side's tally over some standings. */
  sum(side: Side, chosen: readonly number[], key?: string): Tally {
    const { keys } = this.#grid;
    const at = this.#sides.indexOf(side) * standings.length;
    return this.#sums.tally(
      keys.flatMap((known, index) =>
        key === undefined || known === key
          ? chosen.map((standing) => (at + standing) * keys.length + index)
          : []
      )
    );
  }

  /** The keys under which a side has any incident. */
  used(side: Side): string[] {
    return this.#grid.keys.filter((key) => this.whole(side, key).incidents > 0);
  }

  #sum(table: Table, size: number, view: View, room: ReadingRoom): Sums {
    const { dimension, keys, keyOf } = this.#grid;
    const slots = room.parties(view).map((parties) =>
      this.#sides.flatMap((side, index) => {
        const standing = side.standing(parties);
        return standing < 0 ? [] : [(index * standings.length + standing) * keys.length];
      })
    );
    const selection = selectionOf(view, room.dataset, room.cube.dictionaries);
    return sumsBy(table, selection, size, (row) => {
      const key = keyOf[table[dimension][row] ?? 0] ?? 0;
      return (slots[table.perpetrators[row] ?? 0] ?? []).map((slot) => slot + key);
    });
  }
}

/** Incidents have no victims' status of their own. */
const read = (counted: Counted, view: View): View =>
  counted === 'incidents' ? { ...view, victim: 'all' } : view;
