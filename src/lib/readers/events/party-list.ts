import { partyCategories, type PartyCategory } from '$lib/model/event-table';
import type { Column } from '../mapping';
import type { RawRow } from '../raw-table';
import { formatOf, positionOf } from '../table-format';
import { columnName } from '../table-layout';
import { CellTexts } from './cell-text';
import type { EventTable } from './event-reader';
import { RowPartyReader } from './row-parties';
import { TableRow, type FoundColumn } from './table-row';

/** A party, what it is taken for, and in how many rows it is named. */
interface ListedParty {
  readonly name: string;
  readonly category: PartyCategory;
  rows: number;
}

/** Lists the perpetrators that a table names, whatever else can be read of its rows. */
export class PartyList {
  readonly #row: TableRow;
  readonly #reader: RowPartyReader;
  readonly #parties = new Map<string, ListedParty>();
  #above: number;

  constructor({ file, layout, mapping }: EventTable) {
    this.#row = new TableRow(file, new CellTexts());
    this.#above = layout.above;
    const find = (column: Column | undefined): FoundColumn | undefined => {
      const at = positionOf(layout, column);
      return at === undefined ? undefined : { at, name: columnName(layout, at) };
    };
    const { perpetrators, otherParties } = formatOf(mapping.format).conventions(mapping, find);
    this.#reader = new RowPartyReader(mapping, find, perpetrators, otherParties);
  }

  add(rows: readonly RawRow[]): void {
    for (const { line, cells } of rows) {
      if (this.#above > 0) this.#above -= 1;
      else this.#addRow(line, cells);
    }
  }

  /** Those named most often, and how many there are in all. */
  first(most: number): { parties: ListedParty[]; total: number } {
    const parties = [...this.#parties.values()].sort(
      (a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1)
    );
    return { parties: parties.slice(0, most), total: parties.length };
  }

  #addRow(line: number, cells: RawRow['cells']): void {
    this.#row.begin(line, cells, []);
    const { involvements } = this.#reader.read(this.#row, this.#reader.sidesOf(this.#row));
    for (const { id, name, category } of this.#reader.takeFresh()) {
      const known = partyCategories.find((one) => one === category) ?? 'others';
      this.#parties.set(id, { name: name.en, category: known, rows: 0 });
    }
    for (const { perpetrator } of involvements) {
      const party = this.#parties.get(perpetrator);
      if (party) party.rows += 1;
    }
  }
}
