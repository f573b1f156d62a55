/**
 * D3's interpolation between two numbers.
 * @param {number} a
 * @param {number} b
 */
export const interpolateNumber = (a, b) => (/** @type {number} */ t) => a * (1 - t) + b * t;

/**
 * The same in whole numbers.
 * @param {number} a
 * @param {number} b
 */
export const interpolateRound = (a, b) => (/** @type {number} */ t) =>
  Math.round(a * (1 - t) + b * t);

/**
 * @param {unknown} a
 * @param {unknown} b
 */
export function interpolate(a, b) {
  if (typeof a === 'number' && typeof b === 'number') return interpolateNumber(a, b);
  throw new TypeError(`in browsers scales blend numbers only: ${a}, ${b}`);
}

/** Diverging scales need it; there are none. */
export function piecewise() {
  throw new TypeError('in browsers there are no diverging scales');
}
