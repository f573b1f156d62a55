import type { Cube } from '$lib/cube/cube';
import { Reading } from '$lib/cube/reading';
import type { Dataset } from '$lib/model/dataset';
import { formatView } from './address';
import { periodBefore } from './before';
import { partiesOf, type Parties } from './parties';
import { incidentsByRegions } from './regions';
import { cutOffPeriods, periodsOf, selectionOf } from './selection';
import { stacksOf, type Stacks } from './stacks';
import { defaultView, type View } from './view';

/** Reads one cube under changing views, and reads again only what a change makes necessary. */
export class ReadingRoom {
  readonly #kept = new Map<string, { view: View; choices: string; reading: Reading }>();
  readonly #parties = new Map<View['attribution'], readonly Parties[]>();
  readonly #stacks = new Map<View['attribution'], Stacks>();
  #incidentsByRegions: Float64Array | undefined;

  constructor(
    readonly cube: Cube,
    readonly dataset: Dataset
  ) {}

  /** The reading of a view. While only its period changes, it is one reading that moves. */
  at(view: View): Reading {
    return this.#move('inside', view, () => this.#periods(view));
  }

  /** Incidents in the dataset's period, whatever is chosen, for each set of regions of the cube. */
  get incidentsByRegions(): Float64Array {
    return (this.#incidentsByRegions ??= incidentsByRegions(this.cube, this.dataset));
  }

  /** What meets the same choices but occurred outside the dataset's period. */
  outside(view: View): Reading {
    return this.#move('outside', view, () => this.#periods({ ...view, period: 'outside' }));
  }

  /** What is chosen and dated to a longer period than a month. */
  longer(view: View): Reading {
    return this.#move('longer', view, () => {
      const longer = this.#periods({ ...view, period: 'longer' });
      return this.#periods(view).map((isIn, period) => isIn & (longer[period] ?? 0));
    });
  }

  /** What meets the same choices but lies only in part inside the period chosen. */
  cutOff(view: View): Reading {
    return this.#move('cut-off', view, () =>
      cutOffPeriods(view, this.dataset, this.cube.dictionaries)
    );
  }

  /** What meets the same choices in the period of equal length before the one chosen. */
  before(view: View): Reading {
    return this.#move('before', view, () =>
      this.#periods({ ...view, period: periodBefore(view, this.dataset) ?? view.period })
    );
  }

  /** For each set of perpetrators of the cube, who they are under a view. */
  parties({ attribution }: View): readonly Parties[] {
    const known = this.#parties.get(attribution);
    if (known) return known;
    const sets = this.cube.dictionaries.perpetrators;
    const parties = sets.map((set) => partiesOf(set, this.dataset, attribution));
    this.#parties.set(attribution, parties);
    return parties;
  }

  /** How a view's timeline is stacked. */
  stacks(view: View): Stacks {
    const known = this.#stacks.get(view.attribution);
    if (known) return known;
    const stacks = stacksOf(this.dataset, this.cube.dictionaries, this.parties(view));
    this.#stacks.set(view.attribution, stacks);
    return stacks;
  }

  #periods(view: View): Uint8Array {
    return periodsOf(view, this.dataset, this.cube.dictionaries);
  }

  /** Asked again for the view where a reading stands already, it stays there. */
  #move(place: string, view: View, periodsAt: () => Uint8Array): Reading {
    const kept = this.#kept.get(place);
    if (kept?.view === view) return kept.reading;
    const periods = periodsAt();
    const choices = choicesOf(view);
    if (kept?.choices === choices) {
      kept.reading.choosePeriods(periods);
      this.#kept.set(place, { ...kept, view });
      return kept.reading;
    }
    const selection = selectionOf(view, this.dataset, this.cube.dictionaries);
    const reading = new Reading(this.cube, { ...selection, periods });
    this.#kept.set(place, { view, choices, reading });
    return reading;
  }
}

/** All that a reading depends on but the period. */
export function choicesOf({ victim, perpetrators, regions, types, attribution }: View): string {
  const read = { ...defaultView, victim, perpetrators, regions, types, attribution };
  return formatView(read).toString();
}

const rooms = new WeakMap<Cube, ReadingRoom>();

/** The room of a cube, the same for a page and for all that loads beside it. */
export function roomOf(cube: Cube, dataset: Dataset): ReadingRoom {
  const room = rooms.get(cube) ?? new ReadingRoom(cube, dataset);
  rooms.set(cube, room);
  return room;
}
