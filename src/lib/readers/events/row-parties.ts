import { partyCategories, type PartyCategory } from '$lib/model/event-table';
import type { Involvement } from '$lib/model/incident';
import { ownValues } from '$lib/model/own-table';
import type { Attribution, Perpetrator } from '$lib/model/perpetrator';
import type { Mapping, PartyColumns } from '../mapping';
import { bySlug, slugOf } from './slug';
import { partyCategory } from './party-category';
import type { Find, FoundColumn, TableRow } from './table-row';

/** Who is named in a row: who did it, and the sides of what has no perpetrator. */
export interface RowParties {
  readonly involvements: readonly Involvement[];
  /** the names of both sides as written */
  readonly sides: readonly string[];
}

/** A party's columns where they stand in this table. */
export interface FoundParty {
  readonly role: PartyColumns['role'];
  readonly separator: string | undefined;
  readonly name: FoundColumn | undefined;
  readonly code: FoundColumn | undefined;
  readonly associates: FoundColumn | undefined;
}

/** Which of the columns whose role follows from the type name perpetrators in this row. */
export type PerpetratorRule = (
  row: TableRow,
  parties: readonly FoundParty[]
) => readonly FoundParty[];

const suspicion =
  /^(?:suspected|presumed|presumably|alleged|allegedly|présumée?s?|suspectée?s?)[\s:]+(?=\S)/i;
const suspicious = /^(?:suspect|presum|alleged|soupconne)/;
const attributions = bySlug(ownValues.attribution);

/** Identifiers that mean something else in an address. */
const reserved = new Set<string>([...partyCategories, 'several', 'not-stated', 'uncertain-only']);

const nobody: readonly FoundParty[] = [];

/** Reads who is named, and keeps the parties that it meets. */
export class RowPartyReader {
  /** those who did it, whatever the type */
  readonly #perpetrators: readonly FoundParty[];
  readonly #sides: readonly FoundParty[];
  readonly #byType: readonly FoundParty[];
  readonly #rule: PerpetratorRule;
  readonly #otherwise: PartyCategory;
  readonly #attribution: FoundColumn | undefined;
  readonly #categories: ReadonlyMap<string, PartyCategory>;
  readonly #sets = new Map<string, readonly Involvement[]>();
  readonly #seen = new Set<string>();
  #fresh: Perpetrator[] = [];

  constructor(mapping: Mapping, find: Find, rule: PerpetratorRule, otherwise: PartyCategory) {
    const parties = mapping.parties.map(({ role, separator, name, code, associates }) => ({
      role,
      separator,
      name: find(name),
      code: find(code),
      associates: find(associates)
    }));
    this.#perpetrators = parties.filter(({ role }) => role === 'perpetrator');
    this.#sides = parties.filter(({ role }) => role !== 'perpetrator');
    this.#byType = parties.filter(({ role }) => role === 'by-type');
    this.#rule = rule;
    this.#otherwise = otherwise;
    this.#attribution = find(mapping.attribution);
    this.#categories = new Map(
      Object.entries(mapping.categories).map(([name, category]) => [slugOf(name), category])
    );
  }

  /** The perpetrators met since this was asked last. */
  takeFresh(): readonly Perpetrator[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }

  read(row: TableRow): RowParties {
    const chosen = this.#byType.length > 0 ? this.#rule(row, this.#byType) : nobody;
    const sides: string[] = [];
    for (const { name } of this.#sides) {
      const text = row.text(name);
      if (text !== '') sides.push(text);
    }
    return { involvements: this.#involvementsOf(row, [...this.#perpetrators, ...chosen]), sides };
  }

  /** The same cells name the same parties, so that each set of them is worked out once. */
  #involvementsOf(row: TableRow, parties: readonly FoundParty[]): readonly Involvement[] {
    const said = row.known(this.#attribution).text;
    let key = said;
    for (const { name, code, associates } of parties) {
      key += `\n${row.text(name)}\n${row.known(code).slug}\n${row.text(associates)}`;
    }
    const known = this.#sets.get(key);
    if (known) return known;
    const involvements: Involvement[] = [];
    for (const party of parties) this.#addParty(involvements, row, party, said.split(';'));
    this.#sets.set(key, involvements);
    return involvements;
  }

  #addParty(into: Involvement[], row: TableRow, party: FoundParty, said: readonly string[]): void {
    const { slug, text } = row.known(party.code);
    const named = row.text(party.name) || (party.role === 'perpetrator' ? text : '');
    for (const [index, name] of partsOf(named, party.separator).entries()) {
      this.#add(into, row, name, slug, said[index] ?? said[0]);
    }
    for (const name of partsOf(row.text(party.associates), ';')) {
      this.#add(into, row, name, '', said[0]);
    }
  }

  #add(into: Involvement[], row: TableRow, name: string, code: string, said = ''): void {
    const involvement = this.#involvementOf(row, name, code, said);
    const isNew = into.every((other) => other.perpetrator !== involvement?.perpetrator);
    if (involvement && isNew) into.push(involvement);
  }

  #involvementOf(row: TableRow, written: string, code: string, said: string) {
    const name = row.texts.of(written.replace(suspicion, '')).text;
    if (name === '') return undefined;
    const slug = slugOf(name);
    const perpetrator = reserved.has(slug) ? `party--${slug}` : slug;
    if (!this.#seen.has(perpetrator)) {
      this.#seen.add(perpetrator);
      const listed = this.#categories.get(slug);
      const category = listed ?? partyCategory(name, code, this.#otherwise);
      this.#fresh.push({ id: perpetrator, category, name: { en: name, fr: name } });
    }
    return { perpetrator, attribution: attributionOf(said, suspicion.test(written)) };
  }
}

function attributionOf(said: string, suspected: boolean): Attribution {
  const slug = slugOf(said);
  if (suspected || suspicious.test(slug)) return 'suspected';
  return attributions.get(slug) ?? 'stated';
}

const partsOf = (text: string, separator: string | undefined): string[] =>
  separator === undefined ? [text] : text.split(separator).map((part) => part.trim());
