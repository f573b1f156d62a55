import { limits } from './limits';
import type { JsonText } from './json-text';

/** The lines of a text that arrives in pieces; blank ones are passed over. */
export class Lines {
  readonly #longest: number;
  #parts: string[] = [];
  #length = 0;
  #line = 1;

  constructor(longest: number = limits.record) {
    this.#longest = longest;
  }

  push(text: string): JsonText[] {
    const lines: JsonText[] = [];
    let at = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
      this.#keep(text.slice(at, end));
      this.#close(lines);
      at = end + 1;
    }
    this.#keep(text.slice(at));
    return lines;
  }

  end(): JsonText[] {
    const lines: JsonText[] = [];
    this.#close(lines);
    return lines;
  }

  #keep(part: string): void {
    this.#length += part.length;
    if (this.#length <= this.#longest) this.#parts.push(part);
  }

  #close(lines: JsonText[]): void {
    const [line, isLong] = [this.#line++, this.#length > this.#longest];
    const text = this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    if (isLong) lines.push({ line, text: '', fault: 'line-too-long' });
    else if (text.trim() !== '') lines.push({ line, text });
  }
}
