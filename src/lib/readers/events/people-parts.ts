import type { Harm, VictimStatus } from '$lib/model/harm';
import type { Column, HarmColumns } from '../mapping';

/** Parts of people by sex and age; whoever is female or male may be of any age. */
export const peopleParts = [
  'women',
  'men',
  'girls',
  'boys',
  'female',
  'male',
  'children',
  'adults'
] as const;
export type PeoplePart = (typeof peopleParts)[number];

/** Parts that are all people, each of them once. */
const wholes: readonly (readonly PeoplePart[])[] = [
  ['female', 'male'],
  ['adults', 'children'],
  ['women', 'men'],
  ['women', 'men', 'children'],
  ['women', 'men', 'girls', 'boys'],
  ['adults', 'girls', 'boys']
];

/** People once by sex and once by age. */
const twice: readonly PeoplePart[] = ['female', 'male', 'children', 'adults'];

/** A column that counts a part of the people. */
export interface PartColumn {
  readonly part: PeoplePart;
  readonly column: Column;
  readonly victims: VictimStatus;
}

/** Entries of a harm whose numbers add up to all people; none where the columns leave that unclear. */
export function addedUp(
  columns: readonly PartColumn[],
  says: Pick<HarmColumns, 'blank' | 'means'> & { readonly harm: Harm }
): HarmColumns[] {
  const whole = wholeOf(columns.map(({ part }) => part));
  return columns
    .filter(({ part }) => whole.includes(part))
    .map(({ part, column, victims }, index) => ({
      ...says,
      blank: index === 0 ? says.blank : 'none', // what is not stated is so once
      victims,
      best: column,
      ...(['women', 'female'].includes(part) && { women: column }),
      ...(['children', 'girls', 'boys'].includes(part) && { children: column })
    }));
}

function wholeOf(parts: readonly PeoplePart[]): readonly PeoplePart[] {
  const isAll = (whole: readonly PeoplePart[]) =>
    whole.length === parts.length && whole.every((part) => parts.includes(part));
  return isAll(twice) ? ['female', 'male'] : (wholes.find(isAll) ?? []);
}
