import {
  tableFromArrays,
  tableFromIPC,
  tableToIPC,
  uint16,
  uint32,
  uint8
} from '@uwdata/flechette';
import { keyNames, makeTable, measureNames, type Table } from './cube';

/** What such streams are called. */
export const arrowType = 'application/vnd.apache.arrow.stream';

const names = [...keyNames, ...measureNames];

const written = new WeakMap<Table, Uint8Array>();

/**
 * A table of a cube as an Arrow IPC stream: all its columns as unsigned integers of 8, 16 or 32
 * bits, keys as numbers of the cube's dictionaries. Made once for each table.
 */
export function columnsToArrow(table: Table): Uint8Array {
  const known = written.get(table);
  if (known) return known;
  const columns = names.map((name) => [name, table[name]] as const);
  const types = columns.map(([name, column]) => [name, typeFor(column)] as const);
  const arrow = tableFromArrays(Object.fromEntries(columns), { types: Object.fromEntries(types) });
  const bytes = tableToIPC(arrow, { format: 'stream' }) ?? new Uint8Array();
  written.set(table, bytes);
  return bytes;
}

/** The table that such a stream holds. */
export function columnsFromArrow(bytes: Uint8Array): Table {
  const arrow = tableFromIPC(bytes);
  return makeTable(arrow.numRows, (name) => Uint32Array.from(arrow.getChild(name).toArray()));
}

function typeFor(column: Uint32Array) {
  const largest = column.reduce((most, value) => Math.max(most, value), 0);
  return largest < 2 ** 8 ? uint8() : largest < 2 ** 16 ? uint16() : uint32();
}
