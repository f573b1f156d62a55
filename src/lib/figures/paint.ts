import type { Dataset } from '$lib/model/dataset';

/** Names of the colours in which categories and groups are drawn. */
export const colours = [
  'government',
  'foreign-military',
  'armed-groups',
  'militias',
  'unidentified',
  'several',
  'government-2',
  'armed-groups-2',
  'militias-2'
] as const;
/** Calm is what stands beside a highlighted category in a file. */
export type Colour = (typeof colours)[number] | 'calm';

/** Opacities of the steps in which a cell is shaded, so light that words upon them can be read. */
export const shades = {
  'shade-1': 0.07,
  'shade-2': 0.15,
  'shade-3': 0.24,
  'shade-4': 0.34
} as const;
export type Shade = keyof typeof shades;

/** Alone solid, jointly lighter, suspected or inferred hatched, inferred region outlined. */
export type Pattern = 'solid' | 'light' | 'hatched' | 'hatched-light' | 'outlined' | Shade;

/** How a part of a bar is drawn; pattern and order tell what colour tells, too. */
export interface Paint {
  readonly colour: Colour;
  readonly pattern: Pattern;
}

const grey: readonly string[] = ['not-stated', 'uncertain-only', 'unidentified'];

/** Colours that stand for something whatever the dataset. */
const reserved: readonly string[] = ['unidentified', 'several'];

/**
 * The colour of a category or group. Categories without one of their own take the next that is
 * free: first the full colours, then their lighter steps.
 */
export function colourOf(key: string, { categories }: Pick<Dataset, 'categories'>): Colour {
  const own = colours.find((colour) => colour === key);
  if (own) return own;
  if (grey.includes(key)) return 'unidentified';
  const taken = categories.map(({ id }) => id);
  const free = colours.filter((colour) => !taken.includes(colour) && !reserved.includes(colour));
  const others = taken.filter((id) => !colours.some((colour) => colour === id));
  return free[Math.max(0, others.indexOf(key)) % free.length] ?? 'unidentified';
}
