import type { Cube, Table } from '$lib/cube/cube';
import type { TimeGrid } from '$lib/cube/reading';
import { nothing, type Tally } from '$lib/cube/sums';
import { selectionOf } from '$lib/view/selection';
import { ReadingRoom } from '$lib/view/reading-room';
import { defaultView, type View } from '$lib/view/view';
import { CrossfilterTable } from './crossfilter-table';
import type { Engine } from './engine';
import { syntheticDataset } from './synthetic-dataset';

/**
 * The same sums by crossfilter2. Its range filter knows one order only, and the periods inside an
 * interval are a range only where none is longer than a month: those that are have their own.
 */
export class Theirs implements Engine {
  readonly #cube: Cube;
  readonly #grid: TimeGrid;
  readonly #monthly: readonly CrossfilterTable[];
  readonly #longer: readonly CrossfilterTable[];
  #others = '';

  constructor(cube: Cube) {
    this.#cube = cube;
    this.#grid = new ReadingRoom(cube, syntheticDataset).stacks(defaultView);
    const { incidents, killed } = cube.tables;
    const tables = [incidents, ...(killed ? [killed] : [])];
    const made = (isMonthly: boolean) =>
      tables.map(
        (table) =>
          new CrossfilterTable(table, this.#rows(table, isMonthly), this.#grid, table === killed)
      );
    this.#monthly = made(true);
    this.#longer = made(false);
  }

  show(view: View): void {
    const selection = selectionOf(view, syntheticDataset, this.#cube.dictionaries);
    const others = [...view.perpetrators, '/', ...view.regions].join();
    const isNew = this.#others !== others;
    this.#others = others;
    const months = this.#cube.dictionaries.periods.map(
      ({ first, last }, period) => first === last && selection.periods[period] === 1
    );
    for (const table of this.#monthly) {
      table.chooseRange(months.indexOf(true), months.lastIndexOf(true));
      if (isNew) table.chooseOthers(selection);
      table.read();
    }
    for (const table of this.#longer) {
      table.choosePeriods(selection);
      if (isNew) table.chooseOthers(selection);
      table.read();
    }
  }

  sums(view: View): Tally[] {
    this.show(view);
    const { perpetrators, regions } = this.#cube.dictionaries;
    const all = this.#monthly.flatMap((monthly, i) => {
      const tables = [monthly, this.#longer[i]];
      const byPerpetrators = perpetrators.map(() => nothing);
      const byRegions = regions.map(() => nothing);
      for (const table of tables) {
        table?.addByPerpetrators(byPerpetrators);
        table?.addByRegions(byRegions);
      }
      return [...byPerpetrators, ...byRegions];
    });
    const { bins, parties } = this.#grid;
    const overTime = Array.from({ length: bins.length * parties.length * 2 }, () => nothing);
    for (const table of [...this.#monthly, ...this.#longer])
      table.addOverTime(overTime, this.#grid);
    return [...all, ...overTime];
  }

  #rows(table: Table, isMonthly: boolean): number[] {
    const { periods } = this.#cube.dictionaries;
    const monthly = periods.map(({ first, last }) => first === last);
    const rows: number[] = [];
    for (let row = 0; row < table.length; row++) {
      if (monthly[table.period[row] ?? 0] === isMonthly) rows.push(row);
    }
    return rows;
  }
}
