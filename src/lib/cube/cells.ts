import { keyNames, makeTable, measureNames, type Table } from './cube';

const keys = keyNames.length;
const width = keys + measureNames.length;
const firstRoom = 64;
const most = 0xffffffff;

/** Cells that measures are added to, one for each combination of keys; a table in the end. */
export class Cells {
  /** a row of numbers for each cell: its keys, then its measures */
  #rows = new Uint32Array(firstRoom * width);
  /** the number of a cell, from 1, at or after the place that its keys hash to; 0 where none is */
  #slots = new Uint32Array(2 * firstRoom);
  #length = 0;

  /** Throws a RangeError where a cell comes to more than 32 bits hold: a fault in the data. */
  add(key: readonly number[], measures: readonly number[]): void {
    const rows = this.#rows;
    let at = this.#cellOf(key) * width + keys;
    for (const measure of measures) {
      const sum = (rows[at] ?? 0) + measure;
      if (sum > most) throw new RangeError(`a cell adds up to ${sum}, more than a table can hold`);
      rows[at++] = sum;
    }
    if (this.#length * 2 === this.#slots.length) this.#grow();
  }

  /** The cells in order of their keys, of which each is first given its new number, if it has one. */
  table(renumbered: readonly Uint32Array[]): Table {
    const columns = keyNames.map((_, key) => {
      const numbers = renumbered[key];
      const column = this.#column(key);
      return numbers ? column.map((old) => numbers[old] ?? old) : column;
    });
    const order = inOrderOf(columns, this.#length);
    const measured = (name: string) =>
      this.#column(keys + measureNames.findIndex((m) => m === name));
    return makeTable(this.#length, (name) => {
      const column = columns[keyNames.findIndex((key) => key === name)] ?? measured(name);
      return order.map((cell) => column[cell] ?? 0);
    });
  }

  #column(at: number): Uint32Array {
    const column = new Uint32Array(this.#length);
    for (let cell = 0; cell < column.length; cell++)
      column[cell] = this.#rows[cell * width + at] ?? 0;
    return column;
  }

  /** The cell of a key; a new one where there was none. */
  #cellOf(key: readonly number[]): number {
    const last = this.#slots.length - 1;
    let slot = hashOf(key) & last;
    for (;;) {
      const cell = this.#slots[slot] ?? 0;
      if (cell === 0) return this.#newCell(key, slot);
      if (this.#isAt(key, (cell - 1) * width)) return cell - 1;
      slot = (slot + 1) & last;
    }
  }

  #isAt(key: readonly number[], start: number): boolean {
    for (let i = 0; i < keys; i++) if (this.#rows[start + i] !== key[i]) return false;
    return true;
  }

  #newCell(key: readonly number[], slot: number): number {
    this.#rows.set(key, this.#length * width);
    this.#slots[slot] = this.#length + 1;
    return this.#length++;
  }

  /** Twice as much room, half of the slots left free. */
  #grow(): void {
    const rows = new Uint32Array(2 * this.#rows.length);
    rows.set(this.#rows);
    const slots = new Uint32Array(2 * this.#slots.length);
    const last = slots.length - 1;
    for (let cell = 0; cell < this.#length; cell++) {
      let slot = hashOf(rows.subarray(cell * width, cell * width + keys)) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = cell + 1;
    }
    this.#rows = rows;
    this.#slots = slots;
  }
}

/** Spreads keys that differ little over all 32 bits. */
function hashOf(key: ArrayLike<number>): number {
  let hash = 0;
  for (let i = 0; i < keys; i++) {
    hash = Math.imul(hash ^ (key[i] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** Sorts by several columns, the last first, each in one pass that keeps what was in order. */
function inOrderOf(columns: readonly Uint32Array[], length: number): Uint32Array {
  let order = Uint32Array.from({ length }, (_, cell) => cell);
  for (const column of columns.toReversed()) order = sortedBy(column, order);
  return order;
}

/** A counting sort: each cell goes behind those with smaller numbers and those before it. */
function sortedBy(column: Uint32Array, order: Uint32Array): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(column.reduce((a, b) => Math.max(a, b), 0) + 2);
  for (const number of column) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const cell of order) {
    const number = column[cell] ?? 0;
    const at = starts[number] ?? 0;
    sorted[at] = cell;
    starts[number] = at + 1;
  }
  return sorted;
}
