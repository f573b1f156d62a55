import type { Cell, RawRow } from '../raw-table';
import { limits } from '../containers/limits';
import type { Report } from '../containers/report';
import type { SourceFile } from '../containers/source-file';
import { dateOfSerial } from './serial-date';
import { xmlIn } from './workbook';
import { attribute, type XmlListener } from './xml';

/** What the cells of a sheet refer to. */
export interface Context {
  readonly texts: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly from1904: boolean;
}

/** The rows of a sheet that are not empty; ECMA-376, part 1, 18.3. */
export async function* sheetRows(
  part: SourceFile,
  context: Context,
  report: Report
): AsyncGenerator<RawRow[]> {
  const sheet = new Sheet(context, report);
  for await (const chunk of xmlIn(part, sheet)) {
    void chunk;
    yield sheet.take();
  }
  if (!sheet.isOver) report.tell({ code: 'file-truncated' });
}

class Sheet implements XmlListener {
  readonly #context: Context;
  readonly #report: Report;
  isOver = false;
  #rows: RawRow[] = [];
  #row = 0;
  #column = -1;
  #cells: Cell[] = [];
  #fault?: 'too-many-columns' | 'cell-too-long';
  #type = 'n';
  #style = 0;
  #value: string | undefined;
  #formula: string | undefined;
  #heard: 'value' | 'formula' | undefined;
  #isReading = false;

  constructor(context: Context, report: Report) {
    this.#context = context;
    this.#report = report;
  }

  /** The rows that are ready, once. */
  take(): RawRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: string): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v' || (name === 't' && !this.#isReading)) {
      this.#heard = 'value';
      this.#value ??= '';
    } else if (name === 'f') {
      this.#heard = 'formula';
      this.#formula = '';
    } else if (name === 'rPh') this.#isReading = true;
  }

  text(text: string): void {
    if (this.#heard === 'value') this.#value += text;
    else if (this.#heard === 'formula') this.#formula += text;
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === 'v' || name === 't' || name === 'f') this.#heard = undefined;
    else if (name === 'rPh') this.#isReading = false;
    else if (name === 'worksheet') this.isOver = true;
  }

  #openRow(attributes: string): void {
    const given = Number(attribute(attributes, 'r'));
    this.#row = Number.isInteger(given) && given > 0 ? given : this.#row + 1;
    this.#column = -1;
    this.#cells = [];
    this.#fault = undefined;
  }

  #openCell(attributes: string): void {
    const given = columnOf(attribute(attributes, 'r') ?? '');
    this.#column = given ?? this.#column + 1;
    this.#type = attribute(attributes, 't') ?? 'n';
    this.#style = Number(attribute(attributes, 's') ?? 0);
    this.#value = undefined;
    this.#formula = undefined;
  }

  #closeCell(): void {
    const cell = this.#cell();
    if (cell === null || cell === '') return;
    if (this.#column >= limits.columns) this.#fault = 'too-many-columns';
    else if (typeof cell === 'string' && cell.length > limits.cell) {
      this.#fault = 'cell-too-long';
    } else {
      while (this.#cells.length < this.#column) this.#cells.push(null);
      this.#cells[this.#column] = cell;
    }
  }

  #closeRow(): void {
    const row: RawRow = { line: this.#row, cells: this.#cells };
    if (this.#fault) this.#report.leaveOut({ code: this.#fault, line: row.line });
    else if (row.cells.length > 0) this.#rows.push(row);
  }

  #cell(): Cell {
    const value = this.#value;
    if (value === undefined) return this.#formula === undefined ? null : `=${this.#formula}`;
    if (this.#type === 's') return this.#context.texts[Number(value)] ?? null;
    if (this.#type === 'b') return value === '1' || value === 'true';
    if (this.#type === 'd') return dateOf(value) ?? value;
    return this.#type === 'n' ? this.#number(value) : value;
  }

  #number(value: string): Cell {
    const number = Number(value);
    if (value.trim() === '' || Number.isNaN(number)) return value;
    if (!this.#context.dateStyles.has(this.#style)) return number;
    return dateOfSerial(number, this.#context.from1904) ?? number;
  }
}

function dateOf(iso: string): Date | undefined {
  const date = new Date(/[Z+]|T.*-/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** The column in a reference such as AB12, counted from 0. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,4}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
