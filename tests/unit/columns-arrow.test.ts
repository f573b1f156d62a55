import { expect, test } from 'vitest';
import { columnsFromArrow, columnsToArrow } from '$lib/cube/columns-arrow';
import { keyNames, makeTable, measureNames } from '$lib/cube/cube';
import { syntheticCube } from '../bench/synthetic-cube';

const columns = [...keyNames, ...measureNames];

test('a table that crossed a wire as Arrow is the same table', () => {
  const { tables } = syntheticCube(5_000);
  for (const table of [tables.incidents, tables.killed]) {
    if (!table) throw new Error('no table');
    const read = columnsFromArrow(columnsToArrow(table));
    expect(read.length).toBe(table.length);
    for (const name of columns) expect(read[name]).toEqual(table[name]);
  }
});

test('numbers of every size are kept, and small ones take a byte each', () => {
  const sizes = [0, 255, 256, 65_535, 65_536, 4_294_967_295];
  const wide = makeTable(sizes.length, () => Uint32Array.from(sizes));
  const read = columnsFromArrow(columnsToArrow(wide));
  for (const name of columns) expect([...read[name]]).toEqual(sizes);
  const bytesOf = (value: number) =>
    columnsToArrow(makeTable(10_000, () => new Uint32Array(10_000).fill(value))).length;
  expect(bytesOf(255)).toBeLessThan(140_000);
  expect(bytesOf(256)).toBeGreaterThan(260_000);
});

test('an empty table is an empty table', () => {
  expect(columnsFromArrow(columnsToArrow(makeTable(0, () => new Uint32Array()))).length).toBe(0);
});
