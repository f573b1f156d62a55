import { add, exactly, none, type Count } from '$lib/model/count';
import { countedAs, victimStatuses, type CountedHarm, type VictimStatus } from '$lib/model/harm';
import type { Incident } from '$lib/model/incident';
import { periodOf, type Period } from '$lib/model/partial-date';
import type { Batch } from '$lib/model/problem';
import {
  keyNames,
  makeTable,
  measureNames,
  type Counted,
  type Cube,
  type PerpetratorSet,
  type RegionSet,
  type Table
} from './cube';
import { Dictionary } from './dictionary';
import { perpetratorSet, perpetratorSetText, regionSet, regionSetText } from './sets';

interface Cell {
  keys: number[];
  measures: number[];
}

/** Rolls incidents up to a cube; the order in which they come does not matter. */
export class RollUp {
  readonly #periods = new Dictionary<Period>();
  readonly #regions = new Dictionary<RegionSet>();
  readonly #perpetrators = new Dictionary<PerpetratorSet>();
  readonly #types = new Dictionary<string>();
  readonly #cells = new Map<Counted, Map<string, Cell>>();

  add(incident: Incident): void {
    const place = this.#place(incident);
    this.#count('incidents', [...place, 0], exactly(1), 1);
    for (const [harm, byStatus] of countsOf(incident)) {
      let first = 1;
      for (const status of victimStatuses) {
        const count = byStatus.get(status);
        if (!count) continue;
        this.#count(harm, [...place, victimStatuses.indexOf(status)], count, first);
        first = 0;
      }
    }
  }

  finish(): Cube {
    const periods = this.#periods.sorted((a, b) => a.first - b.first || a.last - b.last);
    const regions = this.#regions.sorted(byText(regionSetText));
    const perpetrators = this.#perpetrators.sorted(byText(perpetratorSetText));
    const types = this.#types.sorted(byText((type) => type));
    const renumberings = [periods, regions, perpetrators, types].map((sorted) => sorted.renumbered);
    const tables: Partial<Record<Counted, Table>> = {};
    for (const [counted, cells] of this.#cells) tables[counted] = tableOf(cells, renumberings);
    const incidents = tables.incidents ?? tableOf(new Map(), renumberings);
    return {
      dictionaries: {
        periods: periods.values,
        regions: regions.values,
        perpetrators: perpetrators.values,
        types: types.values
      },
      tables: { ...tables, incidents }
    };
  }

  #place(incident: Incident): number[] {
    const period = periodOf(incident.when);
    const regions = regionSet(incident);
    const perpetrators = perpetratorSet(incident);
    return [
      this.#periods.id(`${period.first}/${period.last}`, () => period),
      this.#regions.id(regionSetText(regions), () => regions),
      this.#perpetrators.id(perpetratorSetText(perpetrators), () => perpetrators),
      this.#types.id(incident.type, () => incident.type)
    ];
  }

  #count(counted: Counted, keys: number[], count: Count, once: number): void {
    let cells = this.#cells.get(counted);
    if (!cells) this.#cells.set(counted, (cells = new Map()));
    const text = keys.join();
    const cell = cells.get(text) ?? { keys, measures: measureNames.map(() => 0) };
    const added = contribution(count, once);
    cell.measures = cell.measures.map((value, i) => value + (added[i] ?? 0));
    cells.set(text, cell);
  }
}

/** The cube of some incidents at hand. */
export function rollUp(incidents: Iterable<Incident>): Cube {
  const fold = new RollUp();
  for (const incident of incidents) fold.add(incident);
  return fold.finish();
}

/** The cube of incidents that come in batches, of which only one need be in memory. */
export async function rollUpBatches(batches: AsyncIterable<Batch>): Promise<Cube> {
  const fold = new RollUp();
  for await (const { incidents } of batches) for (const incident of incidents) fold.add(incident);
  return fold.finish();
}

/** In the order of the measures' names. */
function contribution(count: Count, once: number): number[] {
  const open = count.high === Infinity ? 1 : 0;
  const finite = open ? count.best : count.high;
  return [1, once, count.low, count.best, finite, open, count.approximate, count.unstated];
}

function countsOf({ harms }: Incident): Map<CountedHarm, Map<VictimStatus, Count>> {
  const counts = new Map<CountedHarm, Map<VictimStatus, Count>>();
  for (const { harm, victims, count } of harms) {
    for (const counted of countedAs(harm)) {
      const byStatus = counts.get(counted) ?? new Map<VictimStatus, Count>();
      byStatus.set(victims, add(byStatus.get(victims) ?? none, count));
      counts.set(counted, byStatus);
    }
  }
  return counts;
}

function tableOf(cells: Map<string, Cell>, renumberings: Uint32Array[]): Table {
  const rows = [...cells.values()].map(({ keys, measures }) => ({
    keys: keys.map((key, i) => renumberings[i]?.[key] ?? key),
    measures
  }));
  rows.sort((a, b) => compareKeys(a.keys, b.keys));
  const column = (pick: (row: Cell) => number | undefined) =>
    Uint32Array.from(rows, (row) => fitting(pick(row) ?? 0));
  return makeTable(rows.length, (name) => {
    const key = keyNames.findIndex((known) => known === name);
    const measure = measureNames.findIndex((known) => known === name);
    return column((row) => (key < 0 ? row.measures[measure] : row.keys[key]));
  });
}

/** A table holds 32 bits a number; more people than that are a fault in the data. */
function fitting(value: number): number {
  if (value <= 0xffffffff) return value;
  throw new RangeError(`a cell adds up to ${value}, more than a table can hold`);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function byText<T>(text: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}
