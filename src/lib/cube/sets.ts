import { attributions } from '$lib/model/perpetrator';
import type { Incident } from '$lib/model/incident';
import type { PerpetratorSet, RegionSet } from './cube';

const bases = ['stated', 'mapped', 'inferred'] as const;

/** The regions of an incident, each once with its firmest basis. */
export function regionSet({ where }: Pick<Incident, 'where'>): RegionSet {
  const firmest = new Map<string, number>();
  for (const { region, basis } of where.places) {
    if (region === undefined || basis === 'not-stated') continue;
    keepFirmest(firmest, region, bases.indexOf(basis));
  }
  return entries(firmest, bases).map(([region, basis]) => ({ region, basis }));
}

/** The perpetrators of an incident, each once with its firmest attribution. */
export function perpetratorSet({ involvements }: Pick<Incident, 'involvements'>): PerpetratorSet {
  const firmest = new Map<string, number>();
  for (const { perpetrator, attribution } of involvements) {
    keepFirmest(firmest, perpetrator, attributions.indexOf(attribution));
  }
  return entries(firmest, attributions).map(([perpetrator, attribution]) => ({
    perpetrator,
    attribution
  }));
}

/** `ML-5:mapped|ML-7:stated`, the set as one text; empty for the empty set. */
export const regionSetText = (set: RegionSet): string =>
  set.map(({ region, basis }) => `${region}:${basis}`).join('|');

export const perpetratorSetText = (set: PerpetratorSet): string =>
  set.map(({ perpetrator, attribution }) => `${perpetrator}:${attribution}`).join('|');

function keepFirmest(ranks: Map<string, number>, key: string, rank: number): void {
  ranks.set(key, Math.min(rank, ranks.get(key) ?? Infinity));
}

function entries<T>(ranks: Map<string, number>, names: readonly T[]): [string, T][] {
  return [...ranks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rank]) => [key, names[rank] as T]);
}
