import { bisectLeft } from 'd3';
import { victimStatuses } from '$lib/model/harm';
import type { Counted, Cube, Table } from './cube';
import { Sums, type Tally } from './sums';

/** What is chosen, as 1 or 0 for every entry of the dictionaries; `victims` by victim status. */
export interface Selection {
  readonly periods: Uint8Array;
  readonly regions: Uint8Array;
  readonly perpetrators: Uint8Array;
  readonly types: Uint8Array;
  readonly victims: Uint8Array;
}

/** Time divided into bins, parties into firm and tentative parts; what each key falls into. */
export interface TimeGrid {
  readonly bins: readonly unknown[];
  readonly parties: readonly string[];
  readonly binOf: Uint32Array;
  readonly partOf: Uint32Array;
}

/**
 * One table read under a selection. Each of its sums ignores the choice made in its own dimension
 * and obeys all the others, as a chart does that lets its reader choose.
 */
export class TableReading {
  readonly byPerpetrators: Sums;
  readonly byRegions: Sums;
  readonly byVictims = new Sums(victimStatuses.length);
  #selection: Selection;
  #periods: Uint8Array;
  readonly #allVictims: boolean;
  readonly #offsets: Uint32Array;
  #overTime: { readonly grid: TimeGrid; readonly sums: Sums } | undefined;

  constructor(
    readonly table: Table,
    { dictionaries }: Cube,
    selection: Selection
  ) {
    this.#selection = selection;
    this.#allVictims = selection.victims.every((chosen) => chosen === 1);
    this.byPerpetrators = new Sums(dictionaries.perpetrators.length);
    this.byRegions = new Sums(dictionaries.regions.length);
    this.#offsets = offsetsOf(table, dictionaries.periods.length);
    this.#periods = new Uint8Array(dictionaries.periods.length);
    this.choosePeriods(selection.periods);
  }

  /** What everything chosen adds up to. */
  get total(): Tally {
    return this.byPerpetrators.tally(chosen(this.#selection.perpetrators));
  }

  /** Moves to other periods; only the rows of those that enter or leave are read. */
  choosePeriods(periods: Uint8Array): void {
    for (let period = 0; period < periods.length; period++) {
      const change = (periods[period] ?? 0) - (this.#periods[period] ?? 0);
      if (change !== 0) this.#count(period, change);
    }
    this.#periods = periods;
    this.#selection = { ...this.#selection, periods };
  }

  /**
   * Sums by time and party, of all periods or of `only` some: the key is bin × parts + part.
   * What was asked for last is kept, so that it need not be summed again while a brush moves.
   */
  overTime(grid: TimeGrid, only?: Uint8Array): Sums {
    if (!only && this.#overTime?.grid === grid) return this.#overTime.sums;
    const sums = this.#sumOverTime(grid, only);
    if (!only) this.#overTime = { grid, sums };
    return sums;
  }

  #sumOverTime({ bins, parties, binOf, partOf }: TimeGrid, only: Uint8Array | undefined): Sums {
    const parts = parties.length * 2;
    const sums = new Sums(bins.length * parts);
    const { table } = this;
    const { regions, perpetrators, types } = this.#selection;
    for (let row = 0; row < table.length; row++) {
      const party = table.perpetrators[row] ?? 0;
      const period = table.period[row] ?? 0;
      const passes =
        types[table.type[row] ?? 0] &&
        perpetrators[party] &&
        regions[table.regions[row] ?? 0] &&
        (only?.[period] ?? 1) &&
        this.#hasVictims(row);
      if (!passes) continue;
      sums.add((binOf[period] ?? 0) * parts + (partOf[party] ?? 0), table, row, this.#base(row), 1);
    }
    return sums;
  }

  #count(period: number, sign: number): void {
    const { table } = this;
    const { regions, perpetrators, types } = this.#selection;
    const end = this.#offsets[period + 1] ?? 0;
    for (let row = this.#offsets[period] ?? 0; row < end; row++) {
      if (!types[table.type[row] ?? 0]) continue;
      const party = table.perpetrators[row] ?? 0;
      const region = table.regions[row] ?? 0;
      const inParties = perpetrators[party];
      const inRegions = regions[region];
      if (inParties && inRegions) {
        this.byVictims.add(table.victims[row] ?? 0, table, row, table.incidents[row] ?? 0, sign);
      }
      if (!this.#hasVictims(row)) continue;
      const base = this.#base(row);
      if (inRegions) this.byPerpetrators.add(party, table, row, base, sign);
      if (inParties) this.byRegions.add(region, table, row, base, sign);
    }
  }

  #hasVictims(row: number): boolean {
    return this.#allVictims || this.#selection.victims[this.table.victims[row] ?? 0] === 1;
  }

  #base(row: number): number {
    return (this.#allVictims ? this.table.once[row] : this.table.incidents[row]) ?? 0;
  }
}

/** A cube under one selection; tables are read when first asked for. */
export class Reading {
  readonly #tables = new Map<Counted, TableReading>();
  #selection: Selection;

  constructor(
    readonly cube: Cube,
    selection: Selection
  ) {
    this.#selection = selection;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** The reading of one measure, or undefined where the dataset has none of it. */
  of(counted: Counted): TableReading | undefined {
    const known = this.#tables.get(counted);
    if (known) return known;
    const table = this.cube.tables[counted];
    if (!table) return undefined;
    const all = new Uint8Array(victimStatuses.length).fill(1);
    const selection =
      counted === 'incidents' ? { ...this.#selection, victims: all } : this.#selection;
    const reading = new TableReading(table, this.cube, selection);
    this.#tables.set(counted, reading);
    return reading;
  }

  /** Moves every table read so far to other periods. */
  choosePeriods(periods: Uint8Array): void {
    this.#selection = { ...this.#selection, periods };
    for (const reading of this.#tables.values()) reading.choosePeriods(periods);
  }
}

/** The numbers whose entry is 1. */
export function* chosen(pass: Uint8Array): Iterable<number> {
  for (let key = 0; key < pass.length; key++) if (pass[key] === 1) yield key;
}

/** Where the rows of each period begin, and where the last ends. */
const offsetsOf = (table: Table, periods: number): Uint32Array =>
  Uint32Array.from({ length: periods + 1 }, (_, period) => bisectLeft(table.period, period));
