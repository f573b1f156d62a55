import { expect, test } from 'vitest';
import { isDefined } from '$lib/model/definitions';
import { countedHarms } from '$lib/model/harm';

const categories = ['government', 'foreign-military', 'armed-groups', 'militias', 'unidentified'];

const impossible = categories.flatMap((category) =>
  countedHarms.filter((harm) => !isDefined(harm, category)).map((harm) => [category, harm])
);

test('the government abducts nobody and armed groups make nobody disappear, by definition', () => {
  expect(impossible).toEqual([
    ['government', 'abducted'],
    ['armed-groups', 'disappeared']
  ]);
});

test('taken compares parties of any kind', () => {
  expect(categories.filter((category) => isDefined('taken', category))).toEqual(categories);
});

test('nothing is excluded for a category that is not known', () => {
  expect(countedHarms.filter((harm) => isDefined(harm, 'rebels'))).toEqual([...countedHarms]);
});
