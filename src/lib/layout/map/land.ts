import { geoCentroid, geoMercator, geoPath } from 'd3';
import { feature } from 'topojson-client';
import type { Boundaries } from '$lib/model/boundaries';
import type { RegionCode } from '$lib/model/incident';
import { groupsOf, type Area, type Regions } from './neighbours';

type Position = readonly [number, number];

/** Regions in CSS pixels, from their upper left corner. */
export interface Land {
  readonly width: number;
  readonly height: number;
  /** of the narrowest of the maps that it is made of, where countries lie far from each other */
  readonly part: number;
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
/** Between maps that stand side by side. */
const between = 24;
/** From this width on, up to three of them stand in a row; on narrower ones, two. */
const wide = 480;

/**
 * Projects regions as large as they fit, north up. Countries that lie far from each other stand side
 * by side, each group at a scale of its own: on one map they would be too small to read.
 */
export function landOf(boundaries: Boundaries, width: number, mostHeight: number): Land {
  const groups = groupsOf(feature(boundaries, boundaries.objects.regions));
  const [only, ...others] = groups;
  if (only && others.length === 0) return project(only, width, mostHeight, 0, 0);
  const columns = Math.min(groups.length, width >= wide ? (groups.length === 4 ? 2 : 3) : 2);
  const rows = Math.ceil(groups.length / columns);
  const cellWidth = (width - (columns - 1) * between) / columns;
  const cellHeight = Math.max(140, (mostHeight - (rows - 1) * between) / rows);
  const lands: Land[] = [];
  let top = 0;
  for (let row = 0; row < rows; row++) {
    const inRow = groups
      .slice(row * columns, (row + 1) * columns)
      .map((group, column) =>
        project(group, cellWidth, cellHeight, column * (cellWidth + between), top)
      );
    lands.push(...inRow);
    top += Math.max(...inRow.map(({ height }) => height)) + between;
  }
  return {
    width,
    height: top - between,
    part: cellWidth,
    regions: new Map(lands.flatMap(({ regions }) => [...regions])),
    at: (position) => lands.map(({ at }) => at(position)).find((found) => found !== undefined)
  };
}

function project(
  { features, bounds }: Area,
  width: number,
  mostHeight: number,
  leftEdge: number,
  topEdge: number
): Land {
  const collection: Regions = { type: 'FeatureCollection', features: [...features] };
  const [longitude] = geoCentroid(collection);
  const projection = geoMercator()
    .rotate([-longitude, 0])
    .fitSize([width - 2 * margin, mostHeight - 2 * margin], collection);
  const path = geoPath(projection).digits(1);
  const [[left, top], [right, bottom]] = path.bounds(collection);
  const [x, y] = projection.translate();
  projection.translate([x - left + margin + leftEdge, y - top + margin + topEdge]);
  const size = { width: right - left + 2 * margin, height: bottom - top + 2 * margin };
  const at = (position: Position): Position | undefined => {
    if (bounds && !bounds(position)) return undefined;
    const [px = NaN, py = NaN] = projection([...position]) ?? [];
    const isOn =
      px >= leftEdge && py >= topEdge && px <= leftEdge + size.width && py <= topEdge + size.height;
    return isOn ? [px, py] : undefined;
  };
  const regions = features.flatMap((region): [RegionCode, LandRegion][] => {
    const inner = at(region.properties.inner);
    return inner ? [[String(region.id), { path: path(region) ?? '', inner }]] : [];
  });
  return { ...size, part: size.width, regions: new Map(regions), at };
}
