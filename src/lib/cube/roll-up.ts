import { add, exactly, none, type Count } from '$lib/model/count';
import { countedAs, victimStatuses, type CountedHarm, type VictimStatus } from '$lib/model/harm';
import type { HarmSuffered, Incident, Where } from '$lib/model/incident';
import { periodOf, type PartialDate, type Period } from '$lib/model/partial-date';
import type { Batch } from '$lib/model/problem';
import { Cells } from './cells';
import {
  keyNames,
  type Counted,
  type Cube,
  type PerpetratorSet,
  type RegionSet,
  type Table
} from './cube';
import { Dictionary } from './dictionary';
import { Remembered } from './remembered';
import { perpetratorSet, perpetratorSetText, regionSet, regionSetText } from './sets';

/** Rolls incidents up to a cube; the order in which they come does not matter. */
export class RollUp {
  readonly #periods = new Dictionary<Period>();
  readonly #regions = new Dictionary<RegionSet>();
  readonly #perpetrators = new Dictionary<PerpetratorSet>();
  readonly #types = new Dictionary<string>();
  readonly #cells = new Map<Counted, Cells>();
  /** of the cell that is added to, in the order of the keys' names */
  readonly #key = keyNames.map(() => 0);
  /** of dates and parties that many incidents of a table share */
  readonly #periodIds = new Remembered<PartialDate, number>((when) => this.#periodId(when));
  readonly #perpetratorIds = new Remembered<Incident['involvements'], number>((involvements) =>
    this.#perpetratorId(involvements)
  );

  add(incident: Incident): void {
    this.#moveTo(incident);
    this.#count('incidents', 0, one);
    const [only, ...others] = incident.harms;
    if (only && others.length === 0) this.#countOnly(only);
    else this.#countAll(incident);
  }

  #countOnly({ harm, victims, count }: HarmSuffered): void {
    const added = contribution(count, 1);
    for (const counted of countedAs(harm)) {
      this.#count(counted, victimStatuses.indexOf(victims), added);
    }
  }

  #countAll(incident: Incident): void {
    for (const [harm, byStatus] of countsOf(incident)) {
      let first = 1;
      for (const [status, victims] of victimStatuses.entries()) {
        const count = byStatus.get(victims);
        if (!count) continue;
        this.#count(harm, status, contribution(count, first));
        first = 0;
      }
    }
  }

  finish(): Cube {
    const periods = this.#periods.sorted((a, b) => a.first - b.first || a.last - b.last);
    const regions = this.#regions.sorted(byText(regionSetText));
    const perpetrators = this.#perpetrators.sorted(byText(perpetratorSetText));
    const types = this.#types.sorted(byText((type) => type));
    const renumberings = [periods, regions, perpetrators, types].map((sorted) => sorted.renumbered);
    const tables: Partial<Record<Counted, Table>> = {};
    for (const [counted, cells] of this.#cells) tables[counted] = cells.table(renumberings);
    const incidents = tables.incidents ?? new Cells().table(renumberings);
    return {
      dictionaries: {
        periods: periods.values,
        regions: regions.values,
        perpetrators: perpetrators.values,
        types: types.values
      },
      tables: { ...tables, incidents }
    };
  }

  #moveTo({ when, where, involvements, type }: Incident): void {
    this.#key[0] = this.#periodIds.of(when);
    this.#key[1] = this.#regionId(where);
    this.#key[2] = this.#perpetratorIds.of(involvements);
    this.#key[3] = this.#types.id(type, () => type);
  }

  #periodId(when: PartialDate): number {
    const period = periodOf(when);
    return this.#periods.id(`${period.first}/${period.last}`, () => period);
  }

  /** Most incidents have one region, of which no set needs to be made to know it again. */
  #regionId(where: Where): number {
    const [only, ...others] = where.places;
    const isOne = only?.region !== undefined && only.basis !== 'not-stated' && others.length === 0;
    const text = isOne ? `${only.region}:${only.basis}` : regionSetText(regionSet({ where }));
    return this.#regions.id(text, () => regionSet({ where }));
  }

  #perpetratorId(involvements: Incident['involvements']): number {
    const perpetrators = perpetratorSet({ involvements });
    return this.#perpetrators.id(perpetratorSetText(perpetrators), () => perpetrators);
  }

  #count(counted: Counted, victims: number, added: readonly number[]): void {
    let cells = this.#cells.get(counted);
    if (!cells) this.#cells.set(counted, (cells = new Cells()));
    this.#key[4] = victims;
    cells.add(this.#key, added);
  }
}

/** The cube of some incidents at hand. */
export function rollUp(incidents: Iterable<Incident>): Cube {
  const fold = new RollUp();
  for (const incident of incidents) fold.add(incident);
  return fold.finish();
}

/** The cube of incidents that come in batches, of which only one need be in memory. */
export async function rollUpBatches(batches: AsyncIterable<Batch>): Promise<Cube> {
  const fold = new RollUp();
  for await (const { incidents } of batches) for (const incident of incidents) fold.add(incident);
  return fold.finish();
}

/** In the order of the measures' names. */
function contribution(count: Count, once: number): number[] {
  const open = count.high === Infinity ? 1 : 0;
  const finite = open ? count.best : count.high;
  return [1, once, count.low, count.best, finite, open, count.approximate, count.unstated];
}

/** What an incident adds to the number of incidents. */
const one = contribution(exactly(1), 1);

function countsOf({ harms }: Incident): Map<CountedHarm, Map<VictimStatus, Count>> {
  const counts = new Map<CountedHarm, Map<VictimStatus, Count>>();
  for (const { harm, victims, count } of harms) {
    for (const counted of countedAs(harm)) {
      const byStatus = counts.get(counted) ?? new Map<VictimStatus, Count>();
      byStatus.set(victims, add(byStatus.get(victims) ?? none, count));
      counts.set(counted, byStatus);
    }
  }
  return counts;
}

function byText<T>(text: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}
