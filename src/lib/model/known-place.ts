import type { Incident } from './incident';

/** A place whose coordinates are known, and what was done there. */
export interface KnownPlace {
  /** as the source writes it */
  readonly name: string;
  /** longitude and latitude, WGS 84 */
  readonly at: readonly [number, number];
  readonly incidents: readonly Pick<Incident, 'id' | 'title'>[];
}

/** The known places of a view's incidents. */
export interface KnownPlaces {
  /** incidents of the view */
  readonly total: number;
  /** absent where there are too many incidents for points to be told apart */
  readonly places: readonly KnownPlace[] | undefined;
}

/** The places of incidents, each once; what is known to a district or a region only is left out. */
export function placesOf(incidents: readonly Incident[]): KnownPlace[] {
  const places = new Map<string, KnownPlace>();
  for (const { id, title, where } of incidents) {
    if (where.precision !== 'place') continue;
    for (const { name, coordinates } of where.places) {
      if (!coordinates) continue;
      const { longitude, latitude } = coordinates;
      const key = `${longitude},${latitude}`;
      const known = places.get(key) ?? { name, at: [longitude, latitude], incidents: [] };
      const others = known.incidents.filter((other) => other.id !== id);
      places.set(key, { ...known, incidents: [...others, { id, title }] });
    }
  }
  return [...places.values()];
}
