import { interpolateNumber, interpolateRound, scaleLinear } from 'd3';
import { expect, test } from 'vitest';
import * as ours from '../../scripts/only-numbers/interpolate.js';
import { format } from '../../scripts/only-numbers/format.js';

const ends = [
  [0, 1072],
  [311.25, 40.5],
  [-3, 7]
] as const;

test('what browsers get in place of D3’s interpolation gives the very same numbers', () => {
  for (const [a, b] of ends) {
    for (const t of [0, 0.1, 1 / 3, 0.5, 0.999, 1, 1.5]) {
      expect(ours.interpolate(a, b)(t)).toBe(interpolateNumber(a, b)(t));
      expect(ours.interpolateRound(a, b)(t)).toBe(interpolateRound(a, b)(t));
    }
    const scale = scaleLinear([0, 9], [a, b]);
    const same = scaleLinear([0, 9], [a, b]).interpolate(ours.interpolate);
    expect([0, 2.5, 9].map(same)).toEqual([0, 2.5, 9].map(scale));
  }
});

test('what is left out of browsers says so instead of drawing something wrong', () => {
  expect(() => ours.interpolate('red', 'blue')).toThrow('numbers only');
  expect(() => ours.piecewise()).toThrow('no diverging scales');
  expect(() => format()).toThrow('Intl');
});
