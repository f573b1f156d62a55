import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RegionCode } from './incident';
import type { Text } from './text';

/** The first-level regions of a country as TopoJSON, whose ids are their codes. */
export interface Boundaries extends Topology {
  readonly source: { readonly title: string; readonly licence: string; readonly url: string };
  readonly objects: { readonly regions: GeometryCollection<RegionProperties> };
}

export interface RegionProperties {
  /** longitude and latitude of a point well inside the region, where its symbol stands */
  readonly inner: readonly [number, number];
}

/** How many people live in regions, from one census. */
export interface Population {
  readonly year: number;
  readonly source: string;
  /** people by region; one whose census counts other borders than these is not here */
  readonly people: Readonly<Record<RegionCode, number>>;
  /** how many of them, over all regions, were estimated and not counted */
  readonly estimated: number;
  /** where it does not fit the boundaries */
  readonly caveat?: Text;
}

/** The ground that a dataset's regions lie on, as far as it is known. */
export interface Terrain {
  readonly boundaries?: Boundaries;
  readonly population?: Population;
  /** the countries whose boundaries are not here although there may be some, and why */
  readonly absent?: {
    readonly reason: 'too-many' | 'not-loaded';
    /** their codes in ISO 3166-1 */
    readonly countries: readonly string[];
  };
}
