import { limits } from './containers/limits';

/** Why a record could not be read to its end. */
export type CsvFault = 'unclosed-quote' | 'cell-too-long' | 'line-too-long' | 'too-many-columns';

/** One record, and the 1-based line on which it begins; cells as far as they could be read. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: CsvFault;
}

/** How long cells and records may become, in characters. */
export interface CsvLimits {
  readonly cell: number;
  readonly record: number;
  readonly columns: number;
}

/**
 * The records of a CSV text (RFC 4180) that arrives in pieces of any length. Blank lines are passed
 * over. Where a quote isn't closed, or text follows the closing one, the record ends with that cell's
 * first line, and reading goes on below it.
 */
export class CsvTokenizer {
  readonly #delimiter: string;
  readonly #limits: CsvLimits;
  readonly #plain: RegExp;
  #text = '';
  #at = 0;
  #line = 1;
  /** length of the text at which another look at its unfinished end is worth it */
  #wanted = 0;
  #isLast = false;
  #isSkipping = false;
  /** the next of each at or after the place last looked at; the length of the text if there is none */
  #feed = -1;
  #return = -1;
  #quote = -1;

  constructor(delimiter: string, bounds: CsvLimits = limits) {
    this.#delimiter = delimiter;
    this.#limits = bounds;
    this.#plain = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
  }

  /** The records that end in what has arrived. */
  push(text: string): CsvRecord[] {
    this.#setText(this.#text + text);
    const records: CsvRecord[] = [];
    if (this.#text.length < this.#wanted) return records;
    this.#take(records);
    while (this.#text.length - this.#at > this.#limits.record) {
      records.push(this.#giveUp());
      this.#take(records);
    }
    this.#setText(this.#text.slice(this.#at));
    this.#wanted = 2 * this.#text.length;
    return records;
  }

  /** The records that remain when nothing more arrives. */
  end(): CsvRecord[] {
    const records: CsvRecord[] = [];
    this.#isLast = true;
    this.#take(records);
    return records;
  }

  #setText(text: string): void {
    this.#text = text;
    this.#at = 0;
    this.#forget();
  }

  #forget(): void {
    this.#feed = this.#return = this.#quote = -1;
  }

  #take(records: CsvRecord[]): void {
    if (this.#isSkipping) this.#skip();
    while (this.#at < this.#text.length) {
      const record = this.#next();
      if (record === undefined) return;
      if (record !== 'blank') records.push(record);
    }
  }

  /** Undefined where the record may go on in what has not arrived yet. */
  #next(): CsvRecord | 'blank' | undefined {
    const start = this.#at;
    const end = this.#endOfLine(start);
    if (this.#quote < start) this.#quote = this.#find('"', start);
    if (this.#quote < end) return this.#quotedRecord(start);
    if (!this.#isBroken(end)) return undefined;
    const line = this.#line++;
    this.#at = this.#afterBreak(end);
    if (start === end) return 'blank';
    if (end - start > this.#limits.record) return { line, cells: [], fault: 'line-too-long' };
    return this.#record(line, this.#text.slice(start, end).split(this.#delimiter), end - start);
  }

  #quotedRecord(start: number): CsvRecord | undefined {
    const cells: string[] = [];
    for (let at = start; ; at += 1) {
      const cell = this.#text[at] === '"' ? this.#quotedCell(at) : this.#plainCell(at);
      if (cell === undefined) return undefined;
      const end = cell === 'open' ? this.#endOfLine(at) : cell.end;
      const isOver = cell === 'open' || this.#text[end] !== this.#delimiter;
      if (isOver && !this.#isBroken(end)) return undefined;
      if (cell !== 'open') cells.push(cell.value);
      if (isOver) return this.#finish(start, end, cells, cell === 'open');
      at = end;
    }
  }

  #finish(start: number, end: number, cells: string[], isOpen: boolean): CsvRecord {
    const line = this.#line;
    this.#at = this.#afterBreak(end);
    this.#line += breaksIn(this.#text, start, this.#at);
    return isOpen
      ? { line, cells, fault: 'unclosed-quote' }
      : this.#record(line, cells, end - start);
  }

  #record(line: number, cells: string[], length: number): CsvRecord {
    const { cell: longest, record, columns } = this.#limits;
    if (length > record) return { line, cells: [], fault: 'line-too-long' };
    if (cells.length > columns) return { line, cells: [], fault: 'too-many-columns' };
    if (length > longest && cells.some((cell) => cell.length > longest)) {
      return { line, cells: [], fault: 'cell-too-long' };
    }
    return { line, cells };
  }

  #plainCell(start: number) {
    this.#plain.lastIndex = start;
    this.#plain.test(this.#text);
    const end = this.#plain.lastIndex;
    return { value: this.#text.slice(start, end), end };
  }

  #quotedCell(start: number) {
    const text = this.#text;
    let quote = text.indexOf('"', start + 1);
    while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
    const end = quote + 1;
    if (quote < 0 || end === text.length) {
      if (!this.#isLast) return undefined;
      if (quote < 0) return 'open';
    }
    const isClosed = end === text.length || text[end] === this.#delimiter || isBreak(text[end]);
    return isClosed ? { value: text.slice(start + 1, quote).replaceAll('""', '"'), end } : 'open';
  }

  /** The record that has become too long; where a quote was left open, only its first line. */
  #giveUp(): CsvRecord {
    const line = this.#line;
    this.#forget();
    this.#isLast = true;
    const record = this.#next();
    this.#isLast = false;
    this.#forget();
    if (this.#at < this.#text.length && typeof record === 'object') return record;
    this.#line = line;
    this.#isSkipping = true;
    return { line, cells: [], fault: 'line-too-long' };
  }

  #skip(): void {
    const end = this.#endOfLine(this.#at);
    if (this.#isBroken(end)) {
      this.#isSkipping = false;
      this.#line += 1;
      this.#at = this.#afterBreak(end);
    } else {
      this.#at = end;
    }
  }

  #find(character: string, from: number): number {
    const found = this.#text.indexOf(character, from);
    return found < 0 ? this.#text.length : found;
  }

  #endOfLine(from: number): number {
    if (this.#feed < from) this.#feed = this.#find('\n', from);
    if (this.#return < from) this.#return = this.#find('\r', from);
    return Math.min(this.#feed, this.#return);
  }

  /** Whether the line certainly ends there, a line feed after a carriage return included. */
  #isBroken(end: number): boolean {
    return this.#isLast || end + (this.#text[end] === '\r' ? 1 : 0) < this.#text.length;
  }

  #afterBreak(end: number): number {
    return Math.min(afterBreak(this.#text, end), this.#text.length);
  }
}

const isBreak = (character: string | undefined) => character === '\n' || character === '\r';

const afterBreak = (text: string, at: number): number =>
  text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;

function breaksIn(text: string, start: number, end: number): number {
  const unbroken = /[^\r\n]*/y;
  let breaks = 0;
  for (let at = start; at < end; breaks += 1) {
    unbroken.lastIndex = at;
    unbroken.test(text);
    at = afterBreak(text, unbroken.lastIndex);
  }
  return breaks;
}
