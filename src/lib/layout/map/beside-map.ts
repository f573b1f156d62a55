import type { Row } from '$lib/figures/figure';
import type { Hit, Mark, Outline, TextItem } from '../layout';
import { hitOf } from '../segments';
import { textWidth, wrapText } from '../text-width';
import { placeMark } from './dots';
import { circleMarks, roundMark, type RadiusOf } from './symbols';
import type { Tints } from './tints';

/** What stands beside a map: rows that have no place on it, and what its signs stand for. */
export interface Beside {
  readonly bottom: number;
  readonly marks: readonly Mark[];
  readonly hits: readonly Hit[];
  readonly texts: readonly TextItem[];
  readonly outlines: readonly Outline[];
}

const size = 13;
const line = 18;
const smallest = 36;

/** Writes and draws from top to bottom. */
export class BesideMap implements Beside {
  readonly marks: Mark[] = [];
  readonly hits: Hit[] = [];
  readonly texts: TextItem[] = [];
  readonly outlines: Outline[] = [];

  constructor(
    readonly left: number,
    readonly width: number,
    public bottom: number,
    readonly radiusOf: RadiusOf
  ) {}

  /** Rows beside their circles, all circles on one middle line. */
  rows(rows: readonly Row[]): void {
    const most = Math.max(0, ...rows.map(({ tally }) => this.radiusOf(tally.count.best)));
    for (const row of rows) {
      const radius = this.radiusOf(row.tally.count.best);
      const height = Math.max(smallest, 2 * radius + 6);
      const x = this.left + most;
      const y = this.bottom + height / 2;
      this.marks.push(...circleMarks({ row, x, y, radius }, this.radiusOf));
      const box = { x: this.left, y: this.bottom, width: this.width, height };
      this.hits.push(hitOf(row, box));
      const words = this.left + 2 * most + 10;
      this.#write(`label-${row.key}-0`, row.label, words, y - 3);
      this.#write(`value-${row.key}`, row.text, words, y + size + 1, 'soft');
      this.bottom += height;
    }
  }

  /** Circles of round values, each beside its number. */
  sizes(caption: string, values: readonly number[], format: (n: number) => string): void {
    if (values.length === 0) return;
    this.#caption('sizes', caption);
    const most = Math.max(...values.map(this.radiusOf));
    let x = this.left;
    for (const value of values) {
      const radius = this.radiusOf(value);
      const at = { x: x + radius, y: this.bottom + most, radius };
      const paint = { colour: 'unidentified', pattern: 'outlined' } as const;
      this.marks.push(roundMark(`size/${value}`, at, paint));
      const text = format(value);
      this.#write(`size-${value}`, text, x + 2 * radius + 5, this.bottom + most + 4, 'soft');
      x += 2 * radius + textWidth(text, size) + 20;
    }
    this.bottom += 2 * most + 10;
  }

  /** The sign of a place. */
  dots(caption: string): void {
    this.bottom += 8;
    this.marks.push(...placeMark('legend', { x: this.left + 6, y: this.bottom + 8 }, ''));
    for (const [index, text] of wrapText(caption, size, this.width - 20).entries()) {
      this.#write(`dots-${index}`, text, this.left + 20, this.bottom + 12, 'soft');
      this.bottom += line;
    }
  }

  /** A swatch for each class of rates. */
  tints(caption: string, { classes }: Tints, format: (n: number) => string): void {
    this.#caption('tints', caption);
    for (const { from, to, tint } of classes) {
      const [x, y] = [Math.round(this.left), Math.round(this.bottom)];
      this.outlines.push({ key: `tint-${from}`, path: `M${x} ${y}h22v13h-22z`, tint });
      this.#write(`tint-${from}`, `${format(from)}–${format(to)}`, x + 30, y + 11, 'soft');
      this.bottom += line + 2;
    }
  }

  #caption(key: string, caption: string): void {
    this.bottom += 14;
    for (const [index, text] of wrapText(caption, size, this.width).entries()) {
      this.#write(`${key}-caption-${index}`, text, this.left, this.bottom + size, 'soft');
      this.bottom += line;
    }
    this.bottom += 4;
  }

  #write(key: string, text: string, x: number, y: number, tone: TextItem['tone'] = 'ink'): void {
    this.texts.push({ key, x, y, text, anchor: 'start', size, tone });
  }
}
