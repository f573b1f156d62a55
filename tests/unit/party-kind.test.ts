import { expect, test } from 'vitest';
import { countedHarms } from '$lib/model/harm';
import { impossible, kindOf } from '$lib/model/party-kind';

const categories = ['government', 'foreign-military', 'armed-groups', 'militias', 'unidentified'];

const ruledOut = (category: string) =>
  countedHarms.flatMap((harm) => {
    const when = impossible(harm, kindOf(category));
    return when ? [[harm, when]] : [];
  });

test('the state abducts nobody; who acts without it makes nobody disappear, by definition', () => {
  expect(categories.map(ruledOut)).toEqual([
    [['abducted', 'ever']],
    [['disappeared', 'alone']],
    [['disappeared', 'ever']],
    [['disappeared', 'alone']],
    []
  ]);
});

test('nothing is ruled out for a category that is not known, or for none', () => {
  expect(ruledOut('rebels')).toEqual([]);
  expect(impossible('disappeared', kindOf(undefined))).toBe(undefined);
});
