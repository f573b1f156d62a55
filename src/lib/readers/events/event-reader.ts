import type { Incident } from '$lib/model/incident';
import type { Problem, ProblemCode } from '$lib/model/problem';
import type { Column, Mapping } from '../mapping';
import type { RawRow } from '../raw-table';
import { noRows, type TableBatch } from '../table-batch';
import { formatOf, positionOf } from '../table-format';
import { columnName, type TableLayout } from '../table-layout';
import { CellTexts, plainText, textOf } from './cell-text';
import { EventRows, factsOf, GatheredSides, repeated, type EventFacts } from './event-rows';
import { GivenIds } from './given-ids';
import { PeopleReader } from './people';
import { asWritten, citationOf } from './row-citation';
import { RowDates } from './row-date';
import { RowHarms } from './row-harms';
import { RowPartyReader } from './row-parties';
import { RowPlaces, type RegionSearch } from './row-place';
import { isRowOfTable } from './row-shape';
import { plainCode } from './sides';
import { TableRow, type FoundColumn } from './table-row';
import { unreadHarms } from './unread-harms';

/** A table and how to read it. */
export interface EventTable {
  /** its name, for the problems */
  readonly file: string;
  readonly layout: TableLayout;
  readonly mapping: Mapping;
  /** what an earlier reading of the table gathered, and where this one gathers it */
  readonly gathered?: GatheredSides;
  /** how its regions are found among the boundaries; without it they stay what the table calls them */
  readonly search?: RegionSearch;
}

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
  /** where identifiers stand; below zero where they were given here, for want of one */
  readonly #lines = new Map<string, number>();
  readonly #given = new GivenIds();
  readonly #events: EventRows | undefined;
  readonly #factColumns: Readonly<Record<keyof EventFacts, FoundColumn | undefined>>;
  /** events that go on in further rows, and those rows */
  readonly #goingOn = new Set<number>();
  #further = 0;
  #missing: Problem[] = [];
  #above: number;

  constructor({ file, layout, mapping, gathered = new GatheredSides(), search }: EventTable) {
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
    this.#events = conventions.rowsAnEvent === 'several' ? new EventRows(gathered) : undefined;
    this.#factColumns = {
      date: find(mapping.date.start),
      type: find(mapping.type),
      people: find(mapping.harms[0]?.best)
    };
    this.#id = find(mapping.id);
    this.#type = find(mapping.type);
    this.#title = mapping.title.flatMap((column) => find(column) ?? []);
    this.#description = find(mapping.description);
    this.#source = find(mapping.source);
    this.#types = types;
    const unread = unreadHarms(layout, mapping).join(', ');
    if (unread !== '') this.#missing.push({ code: 'people-unread', file, value: unread });
  }

  read(rows: readonly RawRow[]): TableBatch {
    const incidents: Incident[] = [];
    const problems = this.#missing;
    this.#missing = [];
    const before = this.#further;
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
    const further = this.#further - before;
    return {
      incidents,
      problems,
      counts: further > 0 ? { ...counts, further } : counts,
      perpetrators: this.#parties.takeFresh(),
      regions: this.#places.takeFresh()
    };
  }

  /** A batch with the regions that only coordinates tell. */
  async placed(batch: TableBatch): Promise<TableBatch> {
    const incidents = await this.#places.placed(batch.incidents);
    return { ...batch, incidents, regions: [...batch.regions, ...this.#places.takeFresh()] };
  }

  /** What is known of the table as a whole once all of its rows are read. */
  finish(): TableBatch {
    const { file } = this.#row;
    const problems = [
      ...this.#dates.problems(file),
      ...this.#rowsOfActors(),
      ...this.#places.problems(file)
    ];
    return { incidents: [], problems, counts: noRows, perpetrators: [], regions: [] };
  }

  #rowsOfActors(): readonly Problem[] {
    if (this.#further === 0) return [];
    const [value, expected] = [String(this.#further), String(this.#goingOn.size)];
    return [{ code: 'row-per-actor', file: this.#row.file, value, expected }];
  }

  #readRow({ line, cells }: RawRow, problems: Problem[]): Incident | 'rejected' | 'duplicates' {
    const row = this.#row;
    row.begin(line, cells, problems);
    if (!isRowOfTable(row, cells, this.#width)) return 'rejected';
    const id = textOf(row.cell(this.#id)).text;
    const earlier = id === '' ? undefined : this.#lines.get(id);
    if (earlier !== undefined && earlier > 0) return this.#goOn(row, id, earlier);
    const isOwn = id !== '' && earlier === undefined;
    const incident = this.#incidentOf(row, isOwn ? id : this.#given.of(line, this.#lines));
    if (!incident) return 'rejected';
    if (this.#id) this.#lines.set(incident.id, isOwn ? line : -line);
    if (id !== '') this.#lines.set(id, line);
    if (id !== '' && !isOwn) row.remark('id-taken', this.#id, id, incident.id);
    else if (this.#id && !isOwn) row.remark('id-missing', this.#id, incident.id);
    return incident;
  }

  /** A row that tells of an event which an earlier one has told. */
  #goOn(row: TableRow, id: string, earlier: number): 'rejected' | 'duplicates' {
    const facts = this.#events && this.#factsOf(row);
    if (!row.sound) return 'rejected';
    const sides = this.#parties.sidesOf(row);
    const { adds, differs } = (facts && this.#events?.goOn(id, facts, sides)) ?? repeated;
    if (adds) {
      this.#further += 1;
      this.#goingOn.add(earlier);
    }
    if (differs) {
      const column = this.#factColumns[differs];
      const code = differs === 'people' ? 'event-differs' : 'event-other';
      row.remark(code, column, row.known(column).written, String(earlier));
    } else if (!adds) row.remark('id-repeated', this.#id, id, String(earlier));
    return 'duplicates';
  }

  #factsOf(row: TableRow): EventFacts | undefined {
    const when = this.#dates.read(row);
    const harms = this.#harms.read(row);
    return when && row.sound ? factsOf(when, this.#typeOf(row), harms) : undefined;
  }

  #incidentOf(row: TableRow, id: string): Incident | undefined {
    const when = this.#dates.read(row);
    const harms = this.#harms.read(row);
    if (!when || !row.sound) return undefined;
    const type = this.#typeOf(row);
    const named = this.#parties.sidesOf(row);
    const all = this.#events?.begin(id, factsOf(when, type, harms), named) ?? named;
    const { involvements, sides } = this.#parties.read(row, all);
    const where = this.#places.read(row);
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
      citations: [citationOf(row, this.#source)]
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
    const known = this.#types.get(plainCode(slug)) ?? this.#typesSeen.get(slug);
    if (known !== undefined) return known;
    this.#typesSeen.set(slug, text);
    return text;
  }

  #find(column: Column | undefined): FoundColumn | undefined {
    if (column === undefined) return undefined;
    const at = positionOf(this.#layout, column);
    const isRepeated = this.#layout.names.filter((name) => name === column).length > 1;
    if (at === undefined || isRepeated) {
      this.#tellOfColumn(at === undefined ? 'column-missing' : 'column-repeated', String(column));
    }
    return at === undefined ? undefined : { at, name: columnName(this.#layout, at) };
  }

  /** Once for each column. */
  #tellOfColumn(code: ProblemCode, column: string): void {
    if (this.#missing.some((problem) => problem.column === column)) return;
    this.#missing.push({ code, file: this.#row.file, column });
  }
}
