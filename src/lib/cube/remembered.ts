const most = 10_000;

/** What was worked out of objects that come again and again; forgets all once they are too many. */
export class Remembered<K extends object, V> {
  readonly #work: (key: K) => V;
  readonly #known = new Map<K, V>();

  constructor(work: (key: K) => V) {
    this.#work = work;
  }

  of(key: K): V {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size === most) this.#known.clear();
    const value = this.#work(key);
    this.#known.set(key, value);
    return value;
  }
}
