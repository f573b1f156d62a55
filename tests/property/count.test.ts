import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, formOf, none, sum, type Count, type CountForm } from '$lib/model/count';
import { arbitrarySum } from '../fixtures/arbitraries';

test('counts are added in any grouping', () => {
  fc.assert(
    fc.property(arbitrarySum, arbitrarySum, arbitrarySum, (a, b, c) => {
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
    })
  );
});

test('counts are added in any order', () => {
  fc.assert(
    fc.property(fc.array(arbitrarySum), (counts) => {
      expect(sum(counts.toReversed())).toEqual(sum(counts));
    })
  );
});

test('adding none changes nothing', () => {
  fc.assert(
    fc.property(arbitrarySum, (count) => {
      expect(add(count, none)).toEqual(count);
      expect(add(none, count)).toEqual(count);
    })
  );
});

test('one open high end leaves the sum open', () => {
  fc.assert(
    fc.property(fc.array(arbitrarySum), (counts) => {
      const open = counts.some(({ high }) => high === Infinity);
      expect(sum(counts).high === Infinity).toBe(open);
    })
  );
});

test('a sum keeps its lowest below its best and its best below its highest', () => {
  fc.assert(
    fc.property(fc.array(arbitrarySum), (counts) => {
      const { low, best, high } = sum(counts);
      expect(low).toBeLessThanOrEqual(best);
      expect(best).toBeLessThanOrEqual(high);
    })
  );
});

const rules: readonly (readonly [CountForm, (count: Count, incidents: number) => boolean])[] = [
  ['none-recorded', (_, incidents) => incidents === 0],
  ['not-stated', ({ unstated, best }) => unstated > 0 && best === 0],
  ['at-least', ({ high }) => high === Infinity],
  ['about', ({ approximate }) => approximate > 0],
  ['range', ({ low, high }) => low < high],
  ['exact', () => true]
];

test('a count takes the first form that applies', () => {
  fc.assert(
    fc.property(arbitrarySum, fc.nat(3), (count, incidents) => {
      const first = rules.find(([, applies]) => applies(count, incidents));
      expect(formOf(count, incidents)).toBe(first?.[0]);
    })
  );
});
