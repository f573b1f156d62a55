import type { FoundParty, PerpetratorRule } from '../events/row-parties';
import type { FoundColumn, TableRow } from '../events/table-row';

const civilianCodes = new Set(['7', 'civilians', 'civilian']);
const protesterCodes = new Set(['6', 'protesters', 'protester']);

/**
 * ACLED's actor 1 is not by itself the perpetrator. It is where civilians are attacked: in
 * violence against civilians, in explosions and remote violence against them, and where
 * `civilian_targeting` says so. In battles, and in all else, both sides are parties. Exports by
 * actor tell an event once with the sides exchanged, so that it is the side that is not attacked.
 */
export function acledPerpetrators(
  type: FoundColumn | undefined,
  targeting: FoundColumn | undefined
): PerpetratorRule {
  return (row, sides) => {
    const [first, second] = sides;
    if (!first || !areCiviliansAttacked(row, type, targeting, sides)) return [];
    const exchanged = second && isAttacked(row, first) && !isAttacked(row, second);
    const perpetrator = exchanged && row.known(second.name).text !== '' ? second : first;
    return [perpetrator];
  };
}

function areCiviliansAttacked(
  row: TableRow,
  type: FoundColumn | undefined,
  targeting: FoundColumn | undefined,
  sides: readonly FoundParty[]
): boolean {
  const { slug } = row.known(type);
  if (slug.startsWith('battle')) return false;
  if (slug.startsWith('violence-against-civilians')) return true;
  if (row.known(targeting).slug === 'civilian-targeting') return true;
  return slug.includes('remote-violence') && sides.some((side) => isCivilian(row, side));
}

function isCivilian(row: TableRow, { name, code }: FoundParty): boolean {
  const { slug } = row.known(code);
  return slug === '' ? row.known(name).slug.startsWith('civilians') : civilianCodes.has(slug);
}

function isAttacked(row: TableRow, side: FoundParty): boolean {
  if (isCivilian(row, side)) return true;
  const { slug } = row.known(side.code);
  return slug === ''
    ? row.known(side.name).slug.startsWith('protesters')
    : protesterCodes.has(slug);
}
