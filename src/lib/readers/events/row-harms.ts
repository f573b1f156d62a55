import { atLeast, between, exactly, notStated, type Count } from '$lib/model/count';
import { victimStatuses, type VictimStatus } from '$lib/model/harm';
import type { HarmSuffered } from '$lib/model/incident';
import type { Text } from '$lib/model/text';
import type { HarmColumns, Mapping } from '../mapping';
import type { PeopleReader } from './people';
import { statusShares } from './status-shares';
import type { Find, FoundColumn, TableRow } from './table-row';

interface FoundHarm extends Pick<HarmColumns, 'harm' | 'victims' | 'blank' | 'means'> {
  readonly best: FoundColumn | undefined;
  readonly low: FoundColumn | undefined;
  readonly high: FoundColumn | undefined;
  readonly parts: ReadonlyMap<VictimStatus, readonly FoundColumn[]> | undefined;
  readonly women: FoundColumn | undefined;
  readonly children: FoundColumn | undefined;
  readonly group: Text;
}

const civilians = /\b(civil\w*|non[- ]?combatants?|residents?|villagers?|(aid|health) workers?)\b/i;
const combatants = /\b(combat(t?ants?)|fighters?|soldiers?|soldats?|military|militaires?)\b/i;

/** Who they are, which does not tell whether they fought. */
const people =
  /\b(people|persons?|individuals?|victims?|adults?|m[ae]n|wom[ae]n|child(ren)?|minors?|boys?|girls?|elderly|famil(y|ies)|personnes?|individus?|victimes?|adultes?|hommes?|femmes?|enfants?|mineure?s?|filles?|familles?)\b|gar[cç]ons?/i;

/** Reads the harms of a table's rows. */
export class RowHarms {
  readonly #harms: readonly FoundHarm[];
  readonly #victims: FoundColumn | undefined;
  readonly #people: PeopleReader;

  constructor(mapping: Mapping, find: Find, people: PeopleReader) {
    this.#harms = mapping.harms.map((columns) => found(columns, find));
    this.#victims = find(mapping.victims);
    this.#people = people;
  }

  /** The harms that a row tells of; a number that can't be read rejects the row. */
  read(row: TableRow): HarmSuffered[] {
    const suffered: HarmSuffered[] = [];
    const status = this.#statusIn(row);
    for (const columns of this.#harms) {
      const count = this.#countOf(row, columns);
      if (!count || !row.sound) continue;
      const victims = status ?? columns.victims;
      const shares = columns.parts
        ? [...this.#shared(row, columns.parts, count, victims)]
        : [[victims, count] as const];
      const [women, children] = shares.length > 1 ? [] : [columns.women, columns.children];
      for (const [each, share] of shares) {
        suffered.push({
          harm: columns.harm,
          victims: each,
          group: columns.group,
          count: share,
          women: this.#part(row, women, share),
          children: this.#part(row, children, share)
        });
      }
    }
    if (suffered.length > 0) this.#tellStatus(row);
    return suffered;
  }

  /** Undefined where no such harm is told of. */
  #countOf(row: TableRow, columns: FoundHarm): Count | undefined {
    const { best, low, high, blank, means } = columns;
    if (!best && !low) return undefined;
    const [middle, least, most] = [
      this.#number(row, best),
      this.#number(row, low),
      this.#number(row, high)
    ];
    if (!row.sound) return undefined;
    const given = middle ?? least ?? most;
    if (!given) return blank === 'not-stated' ? notStated : undefined;
    if (!least && !most) {
      const isZero = given.best === 0 && given.high === 0;
      if (isZero) return undefined;
      const isPlain = given.low === given.high && given.approximate === 0;
      return means === 'at-least' && isPlain ? atLeast(given.low) : given;
    }
    return rangeOf(row, best ?? low, [
      least?.low ?? middle?.low ?? 0,
      middle?.best ?? least?.low ?? 0,
      most?.high ?? Infinity
    ]);
  }

  #number(row: TableRow, column: FoundColumn | undefined): Count | undefined {
    if (!column) return undefined;
    const { count, fault } = this.#people.of(row.cell(column));
    if (fault) row.reject(fault, column, row.known(column).written, expected[fault]);
    return count;
  }

  /**
   * The numbers by status; what is missing from the best one is of unknown status. Where the whole
   * is not stated, there were at least those of each status that are.
   */
  #shared(
    row: TableRow,
    parts: ReadonlyMap<VictimStatus, readonly FoundColumn[]>,
    count: Count,
    victims: VictimStatus
  ): ReadonlyMap<VictimStatus, Count> {
    const shares = victimStatuses.map((status): [VictimStatus, number] => {
      let sum = 0;
      for (const column of parts.get(status) ?? []) sum += this.#number(row, column)?.best ?? 0;
      return [status, sum];
    });
    const sum = shares.reduce((total, [, share]) => total + share, 0);
    if (count.unstated > 0 && sum > 0) return atLeastEach(shares);
    const isComplete = (parts.get('unknown') ?? []).length > 0;
    const differs = sum > count.best || (isComplete && sum > 0 && sum < count.best);
    if (differs) row.remark('parts-differ', undefined, String(sum), String(count.best));
    if (sum > count.best) return new Map([['unknown', count]]);
    const rest = sum === 0 ? 0 : count.best - sum;
    return statusShares(
      shares.map(([status, share]) => [status, status === 'unknown' ? share + rest : share]),
      count,
      victims
    );
  }

  #part(row: TableRow, column: FoundColumn | undefined, { high }: Count): number | undefined {
    const part = this.#number(row, column)?.low;
    if (part === undefined || part === 0) return undefined;
    if (part <= high) return part;
    row.remark('part-left-out', column, String(part), String(high));
    return undefined;
  }

  #statusIn(row: TableRow): VictimStatus | undefined {
    if (!this.#victims) return undefined;
    const { text } = row.known(this.#victims);
    const [isCivil, isCombatant] = [civilians.test(text), combatants.test(text)];
    if (isCivil === isCombatant) return 'unknown';
    return isCivil ? 'civilian' : 'combatant';
  }

  #tellStatus(row: TableRow): void {
    const { text } = row.known(this.#victims);
    const isKnown = [civilians, combatants, people].some((words) => words.test(text));
    if (text !== '' && !isKnown) row.remark('status-unknown', this.#victims, text);
  }
}

const atLeastEach = (
  shares: readonly (readonly [VictimStatus, number])[]
): ReadonlyMap<VictimStatus, Count> =>
  new Map(
    shares.flatMap(([status, share]) => (share > 0 ? [[status, atLeast(share)] as const] : []))
  );

const expected: Readonly<Record<string, string>> = {
  'above-maximum': '10000000',
  'below-minimum': '0'
};

/** Low, best and high; where they are not in order, as wide as all three, which is told. */
function rangeOf(
  row: TableRow,
  column: FoundColumn | undefined,
  [low, best, high]: readonly [number, number, number]
): Count | undefined {
  const inOrder = low <= best && best <= high;
  if (!inOrder) {
    const open = high === Infinity ? '–' : high;
    row.remark('range-widened', column, `${low}, ${best}, ${open}`);
  }
  const [least, most] = [Math.min(low, best, high), Math.max(low, best, high)];
  if (most === 0) return undefined;
  return least === most ? exactly(least) : between(least, best, most);
}

function found(columns: HarmColumns, find: Find): FoundHarm {
  const { harm, victims, blank, means, parts, group = '' } = columns;
  const listed = (status: VictimStatus) =>
    (parts?.[status] ?? []).flatMap((column) => find(column) ?? []);
  return {
    harm,
    victims,
    blank,
    means,
    best: find(columns.best),
    low: find(columns.low),
    high: find(columns.high),
    parts: parts && new Map(victimStatuses.map((status) => [status, listed(status)])),
    women: find(columns.women),
    children: find(columns.children),
    group: { en: group, fr: group }
  };
}
