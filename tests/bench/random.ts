/** A number in [0, 1), the next of a sequence that a seed fixes. */
export type Random = () => number;

/** Mulberry32: small, quick, and the same numbers on every machine. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const slots = 1 << 16;

/** Draws the numbers 0, 1, … as often as their weights say. */
export function urn(weights: readonly number[]): (random: Random) => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const drawn = new Uint32Array(slots);
  let entry = 0;
  let passed = weights[0] ?? 0;
  for (let slot = 0; slot < slots; slot++) {
    while ((slot + 0.5) / slots > passed / total) passed += weights[++entry] ?? Infinity;
    drawn[slot] = entry;
  }
  return (random) => drawn[Math.floor(random() * slots)] ?? 0;
}
