/** Kinds of harm, after casualty recording and the HURIDOCS types of acts. */
export const harms = [
  'killed',
  'injured',
  'abducted',
  'disappeared',
  'detained',
  'sexually-assaulted',
  'displaced',
  'exiled',
  'dismissed'
] as const;
export type Harm = (typeof harms)[number];

/**
 * What a figure can count: each harm, and *taken*, which is abducted or disappeared. The two
 * exclude each other by definition (the second is a state's act), so that their sum counts nobody
 * twice and compares parties of any kind.
 */
export const countedHarms = [...harms, 'taken'] as const;
export type CountedHarm = (typeof countedHarms)[number];

const taken: readonly Harm[] = ['abducted', 'disappeared'];

/** The figures that a harm enters. */
export const countedAs = (harm: Harm): readonly CountedHarm[] =>
  taken.includes(harm) ? [harm, 'taken'] : [harm];

export const victimStatuses = ['civilian', 'combatant', 'unknown'] as const;
export type VictimStatus = (typeof victimStatuses)[number];
