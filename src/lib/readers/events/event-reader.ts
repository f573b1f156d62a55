import type { Citation, Incident } from '$lib/model/incident';
import type { Problem } from '$lib/model/problem';
import type { Text } from '$lib/model/text';
import type { Column, Mapping } from '../mapping';
import type { RawRow } from '../raw-table';
import { noRows, type TableBatch } from '../table-batch';
import { formatOf, positionOf } from '../table-format';
import { columnName, type TableLayout } from '../table-layout';
import { CellTexts, plainText, textOf } from './cell-text';
import { PeopleReader } from './people';
import { RowDates } from './row-date';
import { RowHarms } from './row-harms';
import { RowPartyReader } from './row-parties';
import { RowPlaces, type RegionSearch } from './row-place';
import { TableRow, type FoundColumn } from './table-row';

/** A table and how to read it. */
export interface EventTable {
  /** its name, for the problems */
  readonly file: string;
  readonly layout: TableLayout;
  readonly mapping: Mapping;
  /** how its regions are found among the boundaries; without it they stay what the table calls them */
  readonly search?: RegionSearch;
}

/** The document that incidents of a table cite: the table itself, by the line as the paragraph. */
export const tableDocument = 'table';

/** The type of an incident whose row names none. */
const typeNotStated = 'not-stated';

/** Reads a table's rows, batch after batch. */
export class EventReader {
  readonly #row: TableRow;
  readonly #layout: TableLayout;
  readonly #width: number;
  readonly #dates: RowDates;
  readonly #places: RowPlaces;
  readonly #parties: RowPartyReader;
  readonly #harms: RowHarms;
  readonly #id: FoundColumn | undefined;
  readonly #type: FoundColumn | undefined;
  readonly #title: readonly FoundColumn[];
  readonly #description: FoundColumn | undefined;
  readonly #source: FoundColumn | undefined;
  readonly #types: ReadonlyMap<string, string>;
  readonly #typesSeen = new Map<string, string>();
  readonly #lines = new Map<string, number>();
  #missing: Problem[] = [];
  #above: number;

  constructor({ file, layout, mapping, search }: EventTable) {
    const find = (column: Column | undefined) => this.#find(column);
    this.#layout = layout;
    this.#row = new TableRow(file, new CellTexts());
    this.#width = layout.names.length;
    this.#above = layout.above;
    const conventions = formatOf(mapping.format).conventions(mapping, find);
    const { datePrecisions, wherePrecisions, perpetrators, otherParties, types } = conventions;
    this.#dates = new RowDates(mapping.date, find, datePrecisions);
    this.#places = new RowPlaces(mapping, find, wherePrecisions, search);
    this.#parties = new RowPartyReader(mapping, find, perpetrators, otherParties);
    this.#harms = new RowHarms(mapping, find, new PeopleReader(this.#row.texts));
    this.#id = find(mapping.id);
    this.#type = find(mapping.type);
    this.#title = mapping.title.flatMap((column) => find(column) ?? []);
    this.#description = find(mapping.description);
    this.#source = find(mapping.source);
    this.#types = types;
  }

  read(rows: readonly RawRow[]): TableBatch {
    const incidents: Incident[] = [];
    const problems = this.#missing;
    this.#missing = [];
    const counts = { rows: 0, read: 0, rejected: 0, duplicates: 0 };
    for (const row of rows) {
      if (this.#above > 0) this.#above -= 1;
      else if (row.cells.some((cell) => plainText(cell).trim() !== '')) {
        const incident = this.#readRow(row, problems);
        counts.rows += 1;
        if (typeof incident === 'string') counts[incident] += 1;
        else {
          counts.read += 1;
          incidents.push(incident);
        }
      }
    }
    const [perpetrators, regions] = [this.#parties.takeFresh(), this.#places.takeFresh()];
    return { incidents, problems, counts, perpetrators, regions };
  }

  /** A batch with the regions that only coordinates tell. */
  async placed(batch: TableBatch): Promise<TableBatch> {
    const incidents = await this.#places.placed(batch.incidents);
    return { ...batch, incidents, regions: [...batch.regions, ...this.#places.takeFresh()] };
  }

  /** What is known of the table as a whole once all of its rows are read. */
  finish(): TableBatch {
    const problems = this.#places.problems(this.#row.file);
    return { incidents: [], problems, counts: noRows, perpetrators: [], regions: [] };
  }

  #readRow({ line, cells }: RawRow, problems: Problem[]): Incident | 'rejected' | 'duplicates' {
    const row = this.#row;
    row.begin(line, cells, problems);
    if (this.#hasTooMany(cells)) {
      row.reject('too-many-cells', undefined, String(cells.length), String(this.#width));
      return 'rejected';
    }
    const id = textOf(row.cell(this.#id)).text;
    const earlier = id === '' ? undefined : this.#lines.get(id);
    if (earlier !== undefined) {
      row.remark('id-repeated', this.#id, id, String(earlier));
      return 'duplicates';
    }
    const incident = this.#incidentOf(row, id || this.#idOfLine(line));
    if (!incident) return 'rejected';
    if (this.#id) this.#lines.set(incident.id, line);
    if (this.#id && id === '') row.remark('id-missing', this.#id, incident.id);
    return incident;
  }

  #idOfLine(line: number): string {
    const id = `row-${line}`;
    return this.#lines.has(id) ? `${id}-${this.#lines.size}` : id;
  }

  #incidentOf(row: TableRow, id: string): Incident | undefined {
    const when = this.#dates.read(row);
    const harms = this.#harms.read(row);
    if (!when || !row.sound) return undefined;
    const { involvements, sides } = this.#parties.read(row);
    const where = this.#places.read(row);
    const type = this.#typeOf(row);
    return {
      id,
      type,
      title: asWritten(this.#titleOf(row) || id),
      description: asWritten(row.text(this.#description) || sides.join(' – ')),
      status: undefined,
      when,
      documented: undefined,
      where,
      involvements,
      harms,
      citations: [this.#citationOf(row)]
    };
  }

  #titleOf(row: TableRow): string {
    let title = '';
    for (const column of this.#title) {
      const { text } = row.known(column);
      if (text !== '') title += title === '' ? text : `, ${text}`;
    }
    return title;
  }

  /** As it was first written: spellings that differ only in case and marks are one type. */
  #typeOf(row: TableRow): string {
    const { slug, text } = row.known(this.#type);
    if (slug === '') return typeNotStated;
    const known = this.#types.get(slug) ?? this.#typesSeen.get(slug);
    if (known !== undefined) return known;
    this.#typesSeen.set(slug, text);
    return text;
  }

  #citationOf(row: TableRow): Citation {
    const source = row.known(this.#source).text;
    return {
      document: tableDocument,
      section: '',
      subsection: '',
      paragraph: row.line,
      start: 0,
      end: 0,
      harms: [],
      cites: source === '' ? undefined : asWritten(source)
    };
  }

  /** More cells than columns stand in wrong columns; empty ones do no harm. */
  #hasTooMany(cells: RawRow['cells']): boolean {
    if (this.#width === 0 || cells.length <= this.#width) return false;
    return cells.slice(this.#width).some((cell) => plainText(cell).trim() !== '');
  }

  #find(column: Column | undefined): FoundColumn | undefined {
    if (column === undefined) return undefined;
    const at = positionOf(this.#layout, column);
    if (at !== undefined) return { at, name: columnName(this.#layout, at) };
    const { file } = this.#row;
    if (this.#missing.every((problem) => problem.column !== column)) {
      this.#missing.push({ code: 'column-missing', file, column: String(column) });
    }
    return undefined;
  }
}

/** A source's words stand in both languages as they are. */
const asWritten = (text: string): Text => ({ en: text, fr: text });
