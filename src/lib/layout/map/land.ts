import { geoCentroid, geoMercator, geoPath } from 'd3';
import { feature } from 'topojson-client';
import type { Boundaries } from '$lib/model/boundaries';
import type { RegionCode } from '$lib/model/incident';

type Position = readonly [number, number];

/** Regions in CSS pixels, from their upper left corner. */
export interface Land {
  readonly width: number;
  readonly height: number;
  readonly regions: ReadonlyMap<RegionCode, LandRegion>;
  /** where a longitude and a latitude lie; nothing where they are not on the map */
  readonly at: (position: Position) => Position | undefined;
}

export interface LandRegion {
  /** as the path of an SVG */
  readonly path: string;
  /** a point well inside it */
  readonly inner: Position;
}

/** What a symbol or a line at the edge may take. */
const margin = 6;

/** Projects regions as large as they fit, north up. */
export function landOf(boundaries: Boundaries, width: number, mostHeight: number): Land {
  const collection = feature(boundaries, boundaries.objects.regions);
  const [longitude] = geoCentroid(collection);
  const projection = geoMercator()
    .rotate([-longitude, 0])
    .fitSize([width - 2 * margin, mostHeight - 2 * margin], collection);
  const path = geoPath(projection).digits(1);
  const [[left, top], [right, bottom]] = path.bounds(collection);
  const [x, y] = projection.translate();
  projection.translate([x - left + margin, y - top + margin]);
  const size = { width: right - left + 2 * margin, height: bottom - top + 2 * margin };
  const at = (position: Position): Position | undefined => {
    const [px = NaN, py = NaN] = projection([...position]) ?? [];
    return px >= 0 && py >= 0 && px <= size.width && py <= size.height ? [px, py] : undefined;
  };
  const regions = collection.features.flatMap((region): [RegionCode, LandRegion][] => {
    const inner = at(region.properties.inner);
    return inner ? [[String(region.id), { path: path(region) ?? '', inner }]] : [];
  });
  return { ...size, regions: new Map(regions), at };
}
