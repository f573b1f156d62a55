import { geoBounds } from 'd3';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { RegionProperties } from '$lib/model/boundaries';

export type Regions = FeatureCollection<Geometry, RegionProperties>;
type Region = Feature<Geometry, RegionProperties>;
type Position = readonly [number, number];

/** Regions that belong on one map. */
export interface Area {
  readonly features: readonly Region[];
  /** whether a place may lie among them; nothing where there is no other area */
  readonly bounds: ((position: Position) => boolean) | undefined;
}

/** As far apart, in degrees, as neighbours may lie. */
const nearness = 3;

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Group {
  readonly boxes: readonly Box[];
  readonly features: readonly Region[];
}

/** Countries in groups of such as lie next to each other, from the west. */
export function groupsOf({ features }: Regions): Area[] {
  const countries = new Map<string, Region[]>();
  for (const region of features) {
    const country = String(region.id).split('-')[0] ?? '';
    countries.set(country, [...(countries.get(country) ?? []), region]);
  }
  let groups: Group[] = [];
  for (const regions of countries.values()) {
    const box = boxOf(regions);
    const near = groups.filter(({ boxes }) => boxes.some((other) => areNear(box, other)));
    const merged = {
      boxes: [...near.flatMap(({ boxes }) => boxes), box],
      features: [...near.flatMap((group) => group.features), ...regions]
    };
    groups = [...groups.filter((group) => !near.includes(group)), merged];
  }
  if (groups.length < 2) return [{ features, bounds: undefined }];
  return groups
    .toSorted((a, b) => westOf(a) - westOf(b))
    .map(({ boxes, features: own }) => ({
      features: own,
      bounds: (position) => boxes.some((box) => isIn(box, position))
    }));
}

const westOf = ({ boxes }: Group): number => Math.min(...boxes.map(({ west }) => west));

/** A country on both sides of the date line reaches around the world. */
function boxOf(features: readonly Region[]): Box {
  const collection: Regions = { type: 'FeatureCollection', features: [...features] };
  const [[west, south], [east, north]] = geoBounds(collection);
  return west > east ? { west: -180, south, east: 180, north } : { west, south, east, north };
}

const areNear = (a: Box, b: Box): boolean =>
  a.west <= b.east + nearness &&
  b.west <= a.east + nearness &&
  a.south <= b.north + nearness &&
  b.south <= a.north + nearness;

const isIn = ({ west, south, east, north }: Box, [x, y]: Position): boolean =>
  x >= west - 1 && x <= east + 1 && y >= south - 1 && y <= north + 1;
