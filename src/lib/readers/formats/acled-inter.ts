import type { PartyCategory } from '$lib/model/event-table';
import { partyCategory } from '../events/party-category';
import { plainCode, type Side } from '../events/sides';
import { slugOf } from '../events/slug';

/** ACLED's kinds of parties by their numbers, as old and new exports name them. */
const words: readonly (readonly [string, string])[] = [
  ['1', 'state forces, government or mutinous force'],
  ['2', 'rebel group, rebel groups, rebel force, rebel forces'],
  ['3', 'political militia, political militias'],
  ['4', 'identity militia, identity militias, communal militia, communal militias'],
  ['5', 'rioter, rioters'],
  ['6', 'protester, protesters'],
  ['7', 'civilian, civilians'],
  ['8', 'external/other forces, external forces, other forces']
];

const numbers: ReadonlyMap<string, string> = new Map(
  words.flatMap(([number, names]) => [
    [number, number],
    ...names.split(', ').map((name): [string, string] => [slugOf(name), number])
  ])
);

/** The kind of a party by its number; empty where the code says none. */
export const interCode = (slug: string): string => numbers.get(plainCode(slug)) ?? '';

const byCategory: Partial<Record<PartyCategory, readonly string[]>> = {
  government: ['1', '8'],
  'foreign-military': ['8'],
  'armed-groups': ['2'],
  militias: ['3', '4']
};

/** What a name that ACLED gives says of the kind: `Civilians (Mali)`, `Protesters (Mali)`. */
export function codesByName({ name, slug }: Side): readonly string[] {
  const first = slug.split('-')[0] ?? '';
  if (first === 'civilians' || first === 'protesters' || first === 'rioters') {
    return [interCode(first)];
  }
  return byCategory[partyCategory(name, '', 'others')] ?? [];
}

/** The kinds that `37` or `Rebel group-Civilians` names, the lower number first. */
export function kindsIn(interaction: string): readonly string[] {
  const numeric = /^([1-8])([0-8])(?:\.0+)?$/.exec(interaction);
  if (numeric) return [numeric[1] ?? '', numeric[2] ?? ''].filter((kind) => kind !== '0');
  const kinds = interaction
    .split(/\s*[-–—]\s*|\s+(?:vs?\.?|versus)\s+/i)
    .map((part) => interCode(slugOf(part.replace(/\bonly\b/i, ''))));
  return kinds.every((kind) => kind !== '') ? kinds : [];
}

/**
 * The sides with their kinds, where only `interaction` gives them. It does not say whose kind is
 * which, so that a kind is given only where the names, or the kinds themselves, leave no doubt.
 */
export function withInteraction(sides: readonly Side[], interaction: string): readonly Side[] {
  const isOpen = ({ name, code }: Side) => name !== '' && interCode(code) === '';
  if (!sides.some(isOpen)) return sides;
  const kinds = [...kindsIn(interaction)];
  if (kinds.length === 0) return sides;
  const found = new Map<Side, string>();
  const give = (side: Side, kind: string | undefined) => {
    if (kind === undefined) return;
    found.set(side, kind);
    kinds.splice(kinds.indexOf(kind), 1);
  };
  for (const side of sides) {
    const own = isOpen(side) ? codesByName(side) : [interCode(side.code)];
    give(
      side,
      kinds.find((kind) => own.includes(kind))
    );
  }
  const left = sides.filter((side) => isOpen(side) && !found.has(side));
  const isCertain = new Set(kinds).size === 1 && kinds.length >= left.length;
  if (isCertain) for (const side of left) give(side, kinds[0]);
  return sides.map((side) => (isOpen(side) ? { ...side, code: found.get(side) ?? '' } : side));
}
