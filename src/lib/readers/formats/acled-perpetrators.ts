import type { PerpetratorRule } from '../events/row-parties';
import { plainCode, type Side, type Sides } from '../events/sides';
import type { FoundColumn, TableRow } from '../events/table-row';
import { codesByName, interCode, withInteraction } from './acled-inter';

/** The columns that say who attacked whom. */
export interface AcledColumns {
  readonly type: FoundColumn | undefined;
  readonly targeting: FoundColumn | undefined;
  readonly interaction: FoundColumn | undefined;
  /** that of an actor, for what is said of them */
  readonly actor: FoundColumn | undefined;
}

/**
 * ACLED's actor 1 is not by itself the perpetrator. It is where civilians are attacked: in
 * violence against civilians, in explosions and remote violence against them, and where
 * `civilian_targeting` says so. In battles, and in all else, both sides are parties. Where the
 * actors of an event stand in several rows, the perpetrators are those who were not attacked.
 */
export function acledPerpetrators(columns: AcledColumns): PerpetratorRule {
  return (row, { list, inOrder }) => {
    const sides = withInteraction(list, row.known(columns.interaction).written);
    if (!areCiviliansAttacked(row, columns, sides)) return [];
    const others = sides.filter((side) => !isAttacked(side));
    if (inOrder) return others.slice(0, 1);
    if (areClear(others, sides)) return others;
    const names = others.map(({ name }) => name).join('; ');
    row.remark('sides-unclear', columns.actor, names);
    return [];
  };
}

function areCiviliansAttacked(
  row: TableRow,
  { type, targeting }: AcledColumns,
  sides: readonly Side[]
): boolean {
  const { slug } = row.known(type);
  if (slug.startsWith('battle')) return false;
  if (slug.startsWith('violence-against-civilians')) return true;
  if (targeted.has(plainCode(row.known(targeting).slug))) return true;
  return slug.includes('remote-violence') && sides.some((side) => kindOf(side) === '7');
}

const kindOf = (side: Side): string => interCode(side.code) || (codesByName(side)[0] ?? '');

/** As ACLED writes it, and as tables made from it do. */
const targeted = new Set(['civilian-targeting', '1', 'true', 'yes']);

const attacked = new Set(['6', '7']);

const isAttacked = (side: Side): boolean => attacked.has(kindOf(side));

/** Whether it is known of all that they are not the ones attacked: nobody else, or their kind, says so. */
function areClear(others: readonly Side[], sides: Sides['list']): boolean {
  if (others.length === 1) return others.length < sides.length;
  return others.every((side) => kindOf(side) !== '');
}
