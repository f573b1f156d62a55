import crossfilter from 'crossfilter2';
import type { Table } from '$lib/cube/cube';
import type { Selection, TimeGrid } from '$lib/cube/reading';
import type { Tally } from '$lib/cube/sums';

interface Summed {
  incidents: number;
  low: number;
  best: number;
  high: number;
  open: number;
  approximate: number;
  unstated: number;
}

type Dimension = crossfilter.Dimension<number, number>;
type Group = crossfilter.Group<number, number, Summed>;

/**
 * Some rows of a table in crossfilter2, the way it is quickest: its records are row numbers, the
 * numbers stay in the typed arrays.
 */
export class CrossfilterTable {
  readonly #time: Dimension;
  readonly #perpetrators: Dimension;
  readonly #regions: Dimension;
  readonly #byPerpetrators: Group;
  readonly #byRegions: Group;
  readonly #overTime: Group | undefined;
  readonly #parts: number;

  /** @param rows in order @param isStacked whether it is drawn over time, too */
  constructor(table: Table, rows: number[], grid: TimeGrid, isStacked: boolean) {
    const records = crossfilter(rows);
    const parts = grid.parties.length * 2;
    const part = (row: number) => grid.partOf[table.perpetrators[row] ?? 0] ?? 0;
    this.#parts = parts;
    this.#time = records.dimension((row) => (table.period[row] ?? 0) * parts + part(row));
    this.#perpetrators = records.dimension((row) => table.perpetrators[row] ?? 0);
    this.#regions = records.dimension((row) => table.regions[row] ?? 0);
    this.#byPerpetrators = summed(this.#perpetrators, table);
    this.#byRegions = summed(this.#regions, table);
    this.#overTime = isStacked ? summed(this.#time, table) : undefined;
  }

  /** Chooses periods from one to another, both among those chosen. */
  chooseRange(first: number, last: number): void {
    this.#time.filterRange([first * this.#parts, (last + 1) * this.#parts]);
  }

  choosePeriods({ periods }: Selection): void {
    this.#time.filterFunction((key) => periods[Math.floor(Number(key) / this.#parts)] === 1);
  }

  chooseOthers({ perpetrators, regions }: Selection): void {
    choose(this.#perpetrators, perpetrators);
    choose(this.#regions, regions);
  }

  /** Brings every group up to date, as reading it does. */
  read(): void {
    for (const group of [this.#byPerpetrators, this.#byRegions, this.#overTime]) group?.all();
  }

  addByPerpetrators = (into: Tally[]): void => addTo(into, this.#byPerpetrators, (key) => key);

  addByRegions = (into: Tally[]): void => addTo(into, this.#byRegions, (key) => key);

  addOverTime(into: Tally[], { binOf }: TimeGrid): void {
    const parts = this.#parts;
    const keyOf = (key: number) => (binOf[Math.floor(key / parts)] ?? 0) * parts + (key % parts);
    if (this.#overTime) addTo(into, this.#overTime, keyOf);
  }
}

function choose(dimension: Dimension, isIn: Uint8Array): void {
  if (isIn.every((chosen) => chosen === 1)) dimension.filterAll();
  else dimension.filterFunction((key) => isIn[Number(key)] === 1);
}

function addTo(into: Tally[], group: Group, keyOf: (key: number) => number): void {
  for (const { key, value } of group.all()) {
    const { incidents, count } = into[keyOf(key)] ?? { incidents: 0, count: undefined };
    into[keyOf(key)] = {
      incidents: incidents + value.incidents,
      count: {
        low: (count?.low ?? 0) + value.low,
        best: (count?.best ?? 0) + value.best,
        high: (count?.high ?? 0) + (value.open > 0 ? Infinity : value.high),
        approximate: (count?.approximate ?? 0) + value.approximate,
        unstated: (count?.unstated ?? 0) + value.unstated
      }
    };
  }
}

function summed(dimension: Dimension, table: Table): Group {
  const change = (sign: 1 | -1) => (sum: Summed, row: number) => {
    sum.incidents += sign * (table.once[row] ?? 0);
    sum.low += sign * (table.low[row] ?? 0);
    sum.best += sign * (table.best[row] ?? 0);
    sum.high += sign * (table.high[row] ?? 0);
    sum.open += sign * (table.open[row] ?? 0);
    sum.approximate += sign * (table.approximate[row] ?? 0);
    sum.unstated += sign * (table.unstated[row] ?? 0);
    return sum;
  };
  const nothing = (): Summed => ({
    incidents: 0,
    low: 0,
    best: 0,
    high: 0,
    open: 0,
    approximate: 0,
    unstated: 0
  });
  return dimension.group<number, Summed>().reduce(change(1), change(-1), nothing);
}
