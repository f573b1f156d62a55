import type { Incident, IncidentId } from '$lib/model/incident';
import { areSame, together, type Sides } from './sides';

/** What all rows of one event should say alike. */
export interface EventFacts {
  readonly date: string;
  readonly type: string;
  readonly people: string;
}

export const factsOf = (
  { edtf }: Incident['when'],
  type: string,
  harms: Incident['harms']
): EventFacts => ({
  date: edtf,
  type,
  people: harms.map(({ count: { low, high } }) => `${low}–${high}`).join()
});

/** What a further row of an event came to. */
export interface Further {
  /** whether it names somebody whom no earlier row names */
  readonly adds: boolean;
  /** what it says otherwise than the first row */
  readonly differs: keyof EventFacts | undefined;
}

/** A row that tells once more what has been told. */
export const repeated: Further = { adds: false, differs: undefined };

/**
 * The sides of events that stand in several rows, which may be far apart: gathered while the table
 * is read for the first time, and used when it is read again.
 */
export class GatheredSides {
  readonly #sides = new Map<IncidentId, Sides>();
  #late = false;

  /** Whether a row named somebody of an event that had been handed on without them. */
  get late(): boolean {
    return this.#late;
  }

  /** To be said before the table is read again. */
  readAgain(): void {
    this.#late = false;
  }

  of(id: IncidentId): Sides | undefined {
    return this.#sides.get(id);
  }

  add(id: IncidentId, first: Sides, further: Sides): void {
    const known = this.#sides.get(id) ?? first;
    const all = together(known, further);
    if (areSame(all, known)) return;
    this.#sides.set(id, all);
    this.#late = true;
  }
}

/** An event that has been told: what its first row says, and whom each of its rows names. */
interface Told extends EventFacts {
  rows: readonly Sides[];
}

/** The events that have been told, for tables that may give an event a row for each of its parties. */
export class EventRows {
  readonly #gathered: GatheredSides;
  readonly #told = new Map<IncidentId, Told>();
  /** as few lists as there are sides, because most events have one row */
  readonly #single = new Map<Sides, readonly Sides[]>();

  constructor(gathered: GatheredSides) {
    this.#gathered = gathered;
  }

  /** The sides of an event by all its rows, as far as they are known. */
  begin(id: IncidentId, { date, type, people }: EventFacts, sides: Sides): Sides {
    const rows = this.#single.get(sides) ?? [sides];
    this.#single.set(sides, rows);
    this.#told.set(id, { date, type, people, rows });
    return this.#gathered.of(id) ?? sides;
  }

  /** Adds the sides of a further row, unless it tells of another day or of something else. */
  goOn(id: IncidentId, facts: EventFacts, sides: Sides): Further {
    const told = this.#told.get(id);
    if (told?.date !== facts.date) return { adds: false, differs: 'date' };
    if (told.type !== facts.type) return { adds: false, differs: 'type' };
    const adds = !told.rows.some((row) => areSame(row, sides));
    if (adds) {
      this.#gathered.add(id, told.rows[0] ?? sides, sides);
      told.rows = [...told.rows, sides];
    }
    return { adds, differs: told.people === facts.people ? undefined : 'people' };
  }
}
