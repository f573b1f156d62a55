import { expect, test } from 'vitest';
import { about, atLeast, between, exactly, notStated } from '$lib/model/count';
import type { Cell } from '$lib/readers/raw-table';
import { CellTexts } from '$lib/readers/events/cell-text';
import { PeopleReader } from '$lib/readers/events/people';

const people = new PeopleReader(new CellTexts());

test.each([
  [12, exactly(12)],
  ['12', exactly(12)],
  ['12.0', exactly(12)],
  [3.0000000000000004, exactly(3)],
  [2.9999999999999996, exactly(3)],
  ['1,234', exactly(1234)],
  ['1 234', exactly(1234)],
  ['3,0', exactly(3)],
  ['3.00', exactly(3)],
  ['4.000000', exactly(4)],
  ['1\u202f200', exactly(1200)],
  ["1'200", exactly(1200)],
  ['1.234.567', exactly(1_234_567)],
  ['0', exactly(0)],
  ['none', exactly(0)],
  ['Néant', exactly(0)],
  ['zero', exactly(0)],
  ['at least 40', atLeast(40)],
  ['au moins 40', atLeast(40)],
  ['40+', atLeast(40)],
  ['more than 40', atLeast(40)],
  ['plus de 40', atLeast(40)],
  ['> 40', atLeast(40)],
  ['≥ 40', atLeast(40)],
  ['40 or more', atLeast(40)],
  ['about 300', about(300)],
  ['environ 300', about(300)],
  ['~300', about(300)],
  ['some 1,300', about(1300)],
  ['10-20', between(10, 10, 20)],
  ['10–20', between(10, 10, 20)],
  ['10 to 15', between(10, 10, 15)],
  ['10 à 15', between(10, 10, 15)],
  ['between 10 and 20', between(10, 10, 20)],
  ['entre 10 et 20', between(10, 10, 20)],
  ['several', notStated],
  ['plusieurs', notStated],
  ['dozens', notStated],
  ['unknown', notStated],
  ['NA', notStated],
  ['-99', notStated],
  [-99, notStated]
] as const)('%s people', (cell, count) => {
  expect(people.of(cell)).toEqual({ blank: false, count, fault: undefined });
});

test.each([
  ['', undefined],
  ['  ', undefined],
  ['-', undefined],
  ['—', undefined],
  [null, undefined]
])('a cell with nothing in it is blank: %j', (cell, count) => {
  expect(people.of(cell)).toEqual({ blank: true, count, fault: undefined });
});

test.each<[Cell, string]>([
  ['x', 'not-people'],
  ['3 dead', 'not-people'],
  [2.5, 'not-an-integer'],
  ['1.200', 'not-an-integer'],
  ['3.000', 'not-an-integer'],
  ['1,5', 'not-an-integer'],
  ['+10', 'not-people'],
  ['up to 10', 'not-people'],
  ['< 10', 'not-people'],
  ['10?', 'not-people'],
  ['1e3', 'not-people'],
  ['１０', 'not-people'],
  ['-3', 'below-minimum'],
  ['20–10', 'not-people'],
  ['10000001', 'above-maximum'],
  ['1-99999999', 'above-maximum'],
  [true, 'not-people'],
  [new Date(0), 'not-people']
])('%s is no number of people', (cell, fault) => {
  expect(people.of(cell)).toEqual({ blank: false, count: undefined, fault });
});
