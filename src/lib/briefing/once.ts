/** Does each thing once, however often it is asked for; what failed is tried again. */
export class Once<T> {
  readonly #done = new Map<string, Promise<T>>();

  of(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#done.get(key);
    if (known) return known;
    const making = make();
    this.#done.set(key, making);
    making.catch(() => this.#done.delete(key));
    return making;
  }
}
