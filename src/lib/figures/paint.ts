import type { Dataset } from '$lib/model/dataset';

/** Names of the colours in which categories and groups are drawn. */
export const colours = [
  'government',
  'foreign-military',
  'armed-groups',
  'militias',
  'unidentified',
  'several'
] as const;
export type Colour = (typeof colours)[number];

/** Alone solid, jointly lighter, suspected or inferred hatched, inferred region outlined. */
export type Pattern = 'solid' | 'light' | 'hatched' | 'hatched-light' | 'outlined';

/** How a part of a bar is drawn; pattern and order tell what colour tells, too. */
export interface Paint {
  readonly colour: Colour;
  readonly pattern: Pattern;
}

const grey: readonly string[] = ['not-stated', 'uncertain-only', 'unidentified'];

/** The colour of a category or group; categories without one of their own take the next free. */
export function colourOf(key: string, { categories }: Pick<Dataset, 'categories'>): Colour {
  const own = colours.find((colour) => colour === key);
  if (own) return own;
  if (grey.includes(key)) return 'unidentified';
  const taken = categories.map(({ id }) => id);
  const free = colours.filter((colour) => !taken.includes(colour) && colour !== 'several');
  const others = taken.filter((id) => !colours.some((colour) => colour === id));
  const choice = free.length > 0 ? free : colours.slice(0, 5);
  return choice[Math.max(0, others.indexOf(key)) % choice.length] ?? 'unidentified';
}
