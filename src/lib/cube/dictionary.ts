/** Gives each distinct value, told apart by its text, a number in order of first appearance. */
export class Dictionary<T> {
  readonly #ids = new Map<string, number>();
  readonly #values: T[] = [];

  /** The number of a value; a new one where it was not seen before. */
  id(text: string, value: () => T): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#values.length;
    this.#ids.set(text, id);
    this.#values.push(value());
    return id;
  }

  /** The values in canonical order, and for each old number the new one. */
  sorted(compare: (a: T, b: T) => number): { values: T[]; renumbered: Uint32Array } {
    const order = this.#values.map((_, id) => id);
    const at = (id: number) => this.#values[id] as T;
    order.sort((a, b) => compare(at(a), at(b)));
    const renumbered = new Uint32Array(order.length);
    order.forEach((old, id) => (renumbered[old] = id));
    return { values: order.map(at), renumbered };
  }
}
