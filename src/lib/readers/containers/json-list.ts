import type { JsonText } from './json-text';
import { limits } from './limits';

/**
 * The members of the first list of records in a JSON text that arrives in pieces: the text is that
 * list, or an object that has it as the value of a key. Nothing else of the text is held. Members are
 * numbered from 1, since all of them may stand on one line.
 */
export class JsonList {
  readonly #longest: number;
  #text = '';
  /** how many members have begun */
  #number = 0;
  #depth = 0;
  /** where the member begins in the text; -1 between two of them */
  #start = -1;
  #isInString = false;
  #isEscaped = false;
  /** a list has just begun whose first member decides whether it is the one */
  #isLikely = false;
  #isLong = false;
  #state: 'before' | 'inside' | 'after' = 'before';
  /** depth of the list's members */
  #level = 1;

  constructor(longest: number = limits.record) {
    this.#longest = longest;
  }

  get state(): 'before' | 'inside' | 'after' {
    return this.#state;
  }

  push(text: string): JsonText[] {
    const members: JsonText[] = [];
    let at = this.#text.length;
    this.#text += text;
    for (; at < this.#text.length && this.#state !== 'after'; at++) this.#read(at, members);
    this.#forget();
    return members;
  }

  /** Lets go of what is no part of a member, and of a member that is too long. */
  #forget(): void {
    if (this.#start < 0 || this.#state === 'after') {
      this.#text = '';
    } else if (this.#text.length - this.#start > this.#longest) {
      this.#isLong = true;
      this.#start = 0;
      this.#text = '';
    } else {
      this.#text = this.#text.slice(this.#start);
      this.#start = 0;
    }
  }

  #read(at: number, members: JsonText[]): void {
    const sign = this.#text[at] ?? '';
    if (this.#isInString) this.#readString(sign);
    else if (sign === '"') {
      this.#begin(at);
      this.#isInString = true;
    } else if (sign === '{' || sign === '[') {
      this.#begin(at);
      this.#isLikely = this.#state === 'before' && sign === '[' && this.#depth < 2;
      this.#depth += 1;
      if (this.#isLikely && this.#depth === 1) this.#enter();
    } else if (sign === '}' || sign === ']') this.#close(at, members);
    else if (sign === ',') this.#finish(at, members);
    else if (sign > ' ') this.#begin(at);
  }

  #readString(sign: string): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (sign === '\\') this.#isEscaped = true;
    else if (sign === '"') this.#isInString = false;
  }

  #enter(): void {
    this.#state = 'inside';
    this.#level = this.#depth;
    this.#isLikely = false;
  }

  #begin(at: number): void {
    const sign = this.#text[at];
    if (this.#isLikely && (sign === '{' || sign === '[')) this.#enter();
    this.#isLikely = false;
    if (this.#state !== 'inside' || this.#depth !== this.#level || this.#start >= 0) return;
    this.#start = at;
    this.#number += 1;
  }

  #close(at: number, members: JsonText[]): void {
    this.#isLikely = false;
    this.#depth -= 1;
    if (this.#state !== 'inside') return;
    if (this.#depth < this.#level) {
      this.#depth = this.#level;
      this.#finish(at, members);
      this.#state = 'after';
    } else if (this.#depth === this.#level) this.#finish(at + 1, members);
  }

  #finish(end: number, members: JsonText[]): void {
    if (this.#start < 0 || this.#depth !== this.#level) return;
    const [line, text] = [this.#number, this.#text.slice(this.#start, end)];
    members.push(this.#isLong ? { line, text: '', fault: 'line-too-long' } : { line, text });
    this.#start = -1;
    this.#isLong = false;
  }
}
