import type { Problem, ProblemCode } from '$lib/model/problem';
import type { Cell } from '../raw-table';
import { nothing, type CellText, type CellTexts } from './cell-text';

/** A column of this table: where it stands, and what it is called. */
export interface FoundColumn {
  readonly at: number;
  readonly name: string;
}

/** The row being read; one object for all rows of a table. */
export class TableRow {
  readonly file: string;
  readonly texts: CellTexts;
  line = 0;
  /** whether an incident can be made of it */
  sound = true;
  #cells: readonly Cell[] = [];
  readonly #known: (CellText | undefined)[] = [];
  #problems: Problem[] = [];

  constructor(file: string, texts: CellTexts) {
    this.file = file;
    this.texts = texts;
  }

  begin(line: number, cells: readonly Cell[], problems: Problem[]): void {
    this.line = line;
    this.sound = true;
    this.#cells = cells;
    this.#known.fill(undefined);
    this.#problems = problems;
  }

  cell(column: FoundColumn | undefined): Cell {
    return column ? (this.#cells[column.at] ?? null) : null;
  }

  known(column: FoundColumn | undefined): CellText {
    if (!column) return nothing;
    const known = this.#known[column.at];
    if (known) return known;
    const text = this.texts.of(this.cell(column));
    this.#known[column.at] = text;
    return text;
  }

  /** A text that is shown, so that what was put right in it is told. */
  text(column: FoundColumn | undefined): string {
    if (!column) return '';
    const { text, mended } = this.known(column);
    if (mended) this.remark('text-mended', column, text);
    return text;
  }

  /** Notes something that was changed or left out of the incident. */
  remark(code: ProblemCode, column?: FoundColumn, value?: string, expected?: string): void {
    this.#problems.push({
      code,
      file: this.file,
      line: this.line,
      ...(column && { column: column.name }),
      ...(value !== undefined && { value }),
      ...(expected !== undefined && { expected })
    });
  }

  /** Notes what makes the row unreadable. */
  reject(code: ProblemCode, column?: FoundColumn, value?: string, expected?: string): void {
    this.remark(code, column, value, expected);
    this.sound = false;
  }
}

/** Finds a mapping's column in the table at hand. */
export type Find = (column: string | number | undefined) => FoundColumn | undefined;
