/** What was made from two objects, kept for as long as both are in use. */
export class Kept<A extends object, B extends object, T> {
  readonly #made = new WeakMap<A, WeakMap<B, T>>();

  /** What is kept for the two; made now where it is asked for the first time. */
  of(a: A, b: B, make: () => T): T {
    const own = this.#made.get(a) ?? new WeakMap<B, T>();
    this.#made.set(a, own);
    const known = own.get(b);
    if (known !== undefined) return known;
    const made = make();
    own.set(b, made);
    return made;
  }
}
