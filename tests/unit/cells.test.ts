import { expect, test } from 'vitest';
import { Cells } from '$lib/cube/cells';

const one = [1, 1, 2, 3, 4, 0, 0, 0];

test('measures add up in the cell of their keys, and cells come in order of their keys', () => {
  const cells = new Cells();
  cells.add([2, 0, 0, 0, 0], one);
  cells.add([1, 7, 0, 0, 0], one);
  cells.add([1, 3, 0, 0, 2], one);
  cells.add([2, 0, 0, 0, 0], one);
  const { length, period, regions, victims, incidents, low, high } = cells.table([]);
  expect(length).toBe(3);
  expect([...period]).toEqual([1, 1, 2]);
  expect([...regions]).toEqual([3, 7, 0]);
  expect([...victims]).toEqual([2, 0, 0]);
  expect([...incidents]).toEqual([1, 1, 2]);
  expect([...low]).toEqual([2, 2, 4]);
  expect([...high]).toEqual([4, 4, 8]);
});

test('cells are in the order of the new numbers of their keys', () => {
  const cells = new Cells();
  cells.add([0, 0, 0, 0, 0], one);
  cells.add([1, 0, 0, 0, 0], one);
  const { period, low } = cells.table([Uint32Array.of(1, 0)]);
  expect([...period]).toEqual([0, 1]);
  expect([...low]).toEqual([2, 2]);
});

test('many cells are each found again', () => {
  const cells = new Cells();
  const keyOf = (n: number) => [n % 100, Math.floor(n / 100), n % 7, 0, n % 3];
  for (let turn = 0; turn < 2; turn++) {
    for (let n = 0; n < 20_000; n++) cells.add(keyOf(n), one);
  }
  const { length, incidents, low } = cells.table([]);
  expect(length).toBe(20_000);
  expect(incidents.every((number) => number === 2)).toBe(true);
  expect(low.every((number) => number === 4)).toBe(true);
});

test('what is more than a table can hold is a fault and not another number', () => {
  const cells = new Cells();
  const many = [1, 1, 3e9, 3e9, 3e9, 0, 0, 0];
  cells.add([0, 0, 0, 0, 0], many);
  expect(() => cells.add([0, 0, 0, 0, 0], many)).toThrow(RangeError);
});
