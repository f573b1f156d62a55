import { partyCategories, type PartyCategory } from '$lib/model/event-table';
import type { Involvement } from '$lib/model/incident';
import { ownValues } from '$lib/model/own-table';
import type { Attribution, Perpetrator } from '$lib/model/perpetrator';
import type { Mapping, PartyColumns } from '../mapping';
import { bySlug, slugOf } from './slug';
import { partyCategory } from './party-category';
import { noSides, sideOf, type Side, type Sides } from './sides';
import type { Find, FoundColumn, TableRow } from './table-row';

/** Who is named in a row: who did it, and the sides of what has no perpetrator. */
export interface RowParties {
  readonly involvements: readonly Involvement[];
  /** the names of both sides as written */
  readonly sides: readonly string[];
}

/** A party's columns where they stand in this table. */
interface FoundParty {
  readonly role: PartyColumns['role'];
  readonly separator: string | undefined;
  readonly name: FoundColumn | undefined;
  readonly code: FoundColumn | undefined;
  readonly associates: FoundColumn | undefined;
}

/** Which sides of an event are perpetrators, where that follows from its type. */
export type PerpetratorRule = (row: TableRow, sides: Sides) => readonly Side[];

const suspicion =
  /^(?:suspected|presumed|presumably|alleged|allegedly|présumée?s?|suspectée?s?)[\s:]+(?=\S)/i;
const suspicious =
  /^(?:suspect|presum|alleged|soupconne|probabl|likely|possibl|unconfirmed|unverified|non-confirme|non-verifie)/;
const certain = /^(?:certain|confirm|verifi|claimed|revendique|avere|etabli|established)/;
const attributions = bySlug(ownValues.attribution);

/** Identifiers that mean something else in an address. */
const reserved = new Set<string>([...partyCategories, 'several', 'not-stated', 'uncertain-only']);

/** Reads who is named, and keeps the parties that it meets. */
export class RowPartyReader {
  /** those who did it, whatever the type */
  readonly #perpetrators: readonly FoundParty[];
  /** sides of which none is said to have done it */
  readonly #parties: readonly FoundParty[];
  readonly #byType: readonly FoundParty[];
  readonly #rule: PerpetratorRule;
  readonly #otherwise: PartyCategory;
  readonly #attribution: FoundColumn | undefined;
  readonly #categories: ReadonlyMap<string, PartyCategory>;
  readonly #sets = new Map<string, readonly Involvement[]>();
  readonly #sidesKnown = new Map<string, Sides>();
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
    this.#parties = parties.filter(({ role }) => role === 'party');
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

  /** The sides that a row names, where the type says which of them are perpetrators. */
  sidesOf(row: TableRow): Sides {
    if (this.#byType.length === 0) return noSides;
    let key = '';
    for (const { name, code, associates } of this.#byType) {
      key += `${row.text(name)}\n${row.known(code).slug}\n${row.text(associates)}\n`;
    }
    const known = this.#sidesKnown.get(key);
    if (known) return known;
    const list = this.#byType.map((party) => sideIn(row, party));
    const sides = { list, inOrder: true };
    this.#sidesKnown.set(key, sides);
    return sides;
  }

  /** @param sides those of the event, which several rows may have named */
  read(row: TableRow, sides: Sides): RowParties {
    const chosen = this.#byType.length > 0 ? this.#rule(row, sides) : [];
    const names = sides.list.map(({ name }) => name);
    for (const { name } of this.#parties) names.push(row.text(name));
    const involvements = this.#involvementsOf(row, chosen);
    if (involvements.length > 0) this.#tellUnknown(row);
    return {
      involvements,
      sides: names.filter((name) => name !== '')
    };
  }

  /** The same cells name the same parties, so that each set of them is worked out once. */
  #involvementsOf(row: TableRow, chosen: readonly Side[]): readonly Involvement[] {
    const said = row.known(this.#attribution).text;
    let key = said;
    for (const { name, code, associates } of this.#perpetrators) {
      key += `\n${row.text(name)}\n${row.known(code).slug}\n${row.text(associates)}`;
    }
    for (const { name, code, associates } of chosen) key += `\n${name}\n${code}\n${associates}`;
    const known = this.#sets.get(key);
    if (known) return known;
    const involvements: Involvement[] = [];
    const named = this.#perpetrators.map((party) => sideIn(row, party));
    for (const side of [...named, ...chosen]) this.#addSide(involvements, row, side, said);
    this.#sets.set(key, involvements);
    return involvements;
  }

  /** Words of the attribution that nobody knows, for which suspicion is assumed. */
  #tellUnknown(row: TableRow): void {
    const { text } = row.known(this.#attribution);
    if (text === '') return;
    for (const said of text.split(';')) {
      if (attributionIn(slugOf(said)) !== undefined || row.texts.of(said).slug === '') continue;
      row.remark('attribution-unknown', this.#attribution, said.trim());
    }
  }

  #addSide(into: Involvement[], row: TableRow, side: Side, said: string): void {
    const each = said.split(';');
    for (const [index, name] of partsOf(side.name, side.separator).entries()) {
      this.#add(into, row, name, side.code, each[index] ?? each[0]);
    }
    for (const name of partsOf(side.associates, ';')) this.#add(into, row, name, '', each[0]);
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
    return { perpetrator, attribution: attributionOf(row, said, suspicion.test(written)) };
  }
}

/** Who did it is named by the code where there is no name. */
function sideIn(row: TableRow, party: FoundParty): Side {
  const { slug, text } = row.known(party.code);
  const name = row.text(party.name) || (party.role === 'perpetrator' ? text : '');
  return sideOf(name, slug, row.text(party.associates), party.separator);
}

/** Where nothing is said, the table states it; what is said and not known accuses nobody for sure. */
function attributionOf(row: TableRow, said: string, suspected: boolean): Attribution {
  if (suspected) return 'suspected';
  const { slug } = row.texts.of(said);
  return slug === '' ? 'stated' : (attributionIn(slug) ?? 'suspected');
}

function attributionIn(slug: string): Attribution | undefined {
  if (suspicious.test(slug)) return 'suspected';
  return attributions.get(slug) ?? (certain.test(slug) ? 'stated' : undefined);
}

const partsOf = (text: string, separator: string | undefined): string[] =>
  separator === undefined ? [text] : text.split(separator).map((part) => part.trim());
