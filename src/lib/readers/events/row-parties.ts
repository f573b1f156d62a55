import { partyCategories, type PartyCategory } from '$lib/model/event-table';
import type { Involvement } from '$lib/model/incident';
import { attributions, type Attribution, type Perpetrator } from '$lib/model/perpetrator';
import type { Mapping, PartyColumns } from '../mapping';
import { slugOf } from './slug';
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
const suspicious = new Set(['suspected', 'presumed', 'alleged', 'presume', 'suspecte', 'suspect']);

/** Identifiers that mean something else in an address. */
const reserved = new Set<string>([...partyCategories, 'several', 'not-stated', 'uncertain-only']);

const nobody: readonly Involvement[] = [];

/** Reads who is named, and keeps the parties that it meets. */
export class RowPartyReader {
  readonly #parties: readonly FoundParty[];
  readonly #rule: PerpetratorRule;
  readonly #otherwise: PartyCategory;
  readonly #attribution: FoundColumn | undefined;
  readonly #categories: ReadonlyMap<string, PartyCategory>;
  readonly #split = new Map<string, readonly string[]>();
  readonly #known = new Map<string, Involvement | undefined>();
  readonly #seen = new Set<string>();
  #fresh: Perpetrator[] = [];

  constructor(mapping: Mapping, find: Find, rule: PerpetratorRule, otherwise: PartyCategory) {
    this.#parties = mapping.parties.map(({ role, separator, name, code, associates }) => ({
      role,
      separator,
      name: find(name),
      code: find(code),
      associates: find(associates)
    }));
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
    const byType = this.#parties.filter(({ role }) => role === 'by-type');
    const chosen = byType.length > 0 ? this.#rule(row, byType) : byType;
    const perpetrators = this.#parties.filter(
      (party) => party.role === 'perpetrator' || chosen.includes(party)
    );
    const sides = this.#parties.filter(({ role }) => role !== 'perpetrator');
    return {
      involvements: perpetrators.length > 0 ? this.#involvementsOf(row, perpetrators) : nobody,
      sides: sides.map(({ name }) => row.text(name)).filter((name) => name !== '')
    };
  }

  #involvementsOf(row: TableRow, parties: readonly FoundParty[]): readonly Involvement[] {
    const involvements: Involvement[] = [];
    const said = this.#partsOf(row.known(this.#attribution).text, ';');
    for (const { role, name, code, associates, separator } of parties) {
      const { slug, text: kind } = row.known(code);
      const who = row.text(name) || (role === 'perpetrator' ? kind : '');
      const named = this.#partsOf(who, separator);
      const beside = this.#partsOf(row.text(associates), ';');
      for (const [index, text] of named.entries()) {
        this.#add(involvements, row, text, slug, said[index] ?? said[0]);
      }
      for (const text of beside) this.#add(involvements, row, text, '', said[0]);
    }
    return involvements;
  }

  #partsOf(text: string, separator: string | undefined): readonly string[] {
    if (text === '') return [];
    if (separator === undefined || !text.includes(separator)) return [text];
    const key = `${separator}\n${text}`;
    const known = this.#split.get(key);
    if (known) return known;
    const parts = text.split(separator).map((part) => part.trim());
    this.#split.set(key, parts);
    return parts;
  }

  #add(into: Involvement[], row: TableRow, name: string, code: string, said = ''): void {
    const key = `${code}\n${said}\n${name}`;
    let involvement = this.#known.get(key);
    if (!involvement && !this.#known.has(key)) {
      involvement = this.#involvementOf(row, name, code, said);
      this.#known.set(key, involvement);
    }
    if (!involvement) return;
    const { perpetrator } = involvement;
    if (into.every((other) => other.perpetrator !== perpetrator)) into.push(involvement);
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
  if (suspected || suspicious.has(slug)) return 'suspected';
  return attributions.find((one) => one === slug) ?? 'stated';
}
