import { feature } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Topology } from 'topojson-specification';
import type { Boundaries } from '$lib/model/boundaries';
import { innerPoint } from './inner-point';

/** Regions of a topology alone, each once, with no arcs but theirs and a point inside each. */
export function cut(
  whole: Topology,
  regions: readonly GeometryObject[],
  source: Boundaries['source']
): Boundaries {
  const parts = new Map<string, number[][][]>();
  for (const region of regions) {
    const id = String(region.id);
    parts.set(id, [...(parts.get(id) ?? []), ...partsOf(region)]);
  }
  const numbers = new Map<number, number>();
  const renumbered = (arc: number): number => {
    const old = arc < 0 ? ~arc : arc;
    const next = numbers.get(old) ?? numbers.size;
    numbers.set(old, next);
    return arc < 0 ? ~next : next;
  };
  const geometries = [...parts].map(([id, arcs]) => {
    const region: MultiPolygon = { type: 'MultiPolygon', arcs };
    return {
      type: region.type,
      id,
      properties: { inner: innerPoint(feature(whole, region).geometry) },
      arcs: arcs.map((part) => part.map((ring) => ring.map(renumbered)))
    };
  });
  const { transform } = whole;
  return {
    type: 'Topology',
    source,
    ...(transform ? { transform } : {}),
    arcs: [...numbers.keys()].map((old) => whole.arcs[old] ?? []),
    objects: { regions: { type: 'GeometryCollection', geometries } }
  };
}

function partsOf(region: GeometryObject): number[][][] {
  if (region.type === 'Polygon') return [region.arcs];
  return region.type === 'MultiPolygon' ? region.arcs : [];
}
