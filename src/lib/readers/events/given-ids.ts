/** Identifiers for rows that have none, by their lines. */
export class GivenIds {
  #furthest = 0;
  #again = 0;

  /** One unlike every other, even where lines repeat or a row calls itself so. */
  of(line: number, taken: { has(id: string): boolean }): string {
    let id = `row-${line}`;
    let isTaken = line <= this.#furthest || taken.has(id);
    this.#furthest = Math.max(line, this.#furthest);
    while (isTaken) {
      this.#again += 1;
      id = `row-${line}-${this.#again}`;
      isTaken = taken.has(id);
    }
    return id;
  }
}
