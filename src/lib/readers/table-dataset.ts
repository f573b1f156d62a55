import type { Dataset, Note, Region, SourceDocument } from '$lib/model/dataset';
import { partyCategories, type PartyCategory } from '$lib/model/event-table';
import { monthOf, type Month } from '$lib/model/month';
import type { Category, Perpetrator } from '$lib/model/perpetrator';
import type { Text } from '$lib/model/text';
import { tableDocument } from './events/row-citation';
import type { SeenRegion } from './regions/region-finder';
import { addCounts, noRows, type RowCounts, type TableBatch } from './table-batch';

/** What a table does not say about itself. */
export interface TableDescription {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly documentedBy: Text;
  /** hash of the file's bytes */
  readonly version: string;
  readonly sha256: string;
  readonly licence: Dataset['licence'];
  readonly selection: Dataset['selection'];
  readonly file: string;
  readonly categories: Readonly<Record<PartyCategory, Text>>;
  readonly typeNames: Readonly<Record<string, Text>>;
  readonly notes: readonly Note[];
}

/** Gathers from batches what makes a dataset of them; the incidents themselves go elsewhere. */
export class TableDatasetFold {
  readonly #perpetrators = new Map<string, Perpetrator>();
  readonly #regions = new Map<string, SeenRegion>();
  readonly #types = new Set<string>();
  #counts = noRows;
  #from: Month = Infinity;
  #to: Month = -Infinity;

  get counts(): RowCounts {
    return this.#counts;
  }

  add({ incidents, perpetrators, regions, counts }: TableBatch): void {
    this.#counts = addCounts(this.#counts, counts);
    for (const perpetrator of perpetrators) this.#perpetrators.set(perpetrator.id, perpetrator);
    for (const region of regions) this.#keepRegion(region);
    for (const { type, when } of incidents) {
      this.#types.add(type);
      this.#from = Math.min(this.#from, monthOf(when.start));
      this.#to = Math.max(this.#to, monthOf(when.end));
    }
  }

  /** What the table itself calls a region goes before what the boundaries call it. */
  #keepRegion(region: SeenRegion): void {
    const known = this.#regions.get(region.code);
    if (!known || (region.asWritten && !known.asWritten)) this.#regions.set(region.code, region);
  }

  /** The dataset; undefined where no incident was read. */
  finish(table: TableDescription): Dataset | undefined {
    if (this.#from > this.#to) return undefined;
    const { id, title, description, documentedBy, version, licence, selection, notes } = table;
    return {
      id,
      title,
      description,
      documentedBy,
      version,
      created: undefined,
      licence,
      period: { from: this.#from, to: this.#to },
      selection,
      invented: false,
      types: [...this.#types].sort(),
      typeNames: this.#typesNamed(table),
      categories: this.#categoriesOf(table),
      perpetrators: [...this.#perpetrators.values()].sort(byId),
      regions: this.#regionsNamed(),
      documents: [documentOf(table)],
      aggregates: [],
      outcomes: [],
      context: [],
      notes
    };
  }

  #typesNamed({ typeNames }: TableDescription): Record<string, Text> {
    return Object.fromEntries(Object.entries(typeNames).filter(([type]) => this.#types.has(type)));
  }

  #categoriesOf({ categories }: TableDescription): Category[] {
    const present = new Set([...this.#perpetrators.values()].map(({ category }) => category));
    return partyCategories
      .filter((id) => present.has(id))
      .map((id) => ({ id, name: categories[id] }));
  }

  /** Regions of several countries are named with theirs. */
  #regionsNamed(): Region[] {
    const regions = [...this.#regions.values()];
    const severalCountries = new Set(regions.map(({ country }) => country.en)).size > 1;
    const named = (name: string, country: string): string =>
      severalCountries && country !== '' ? `${name}, ${country}` : name;
    return regions
      .map(({ code, name, country }) => ({
        code,
        name: { en: named(name.en, country.en), fr: named(name.fr, country.fr) }
      }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  }
}

const byId = (a: Perpetrator, b: Perpetrator): number => (a.id < b.id ? -1 : 1);

const documentOf = ({ title, documentedBy, sha256, file }: TableDescription): SourceDocument => ({
  id: tableDocument,
  title,
  publisher: documentedBy.en,
  published: '',
  url: '',
  accessed: '',
  sha256,
  note: { en: file, fr: file }
});
