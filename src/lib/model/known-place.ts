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
