import type { Boundaries, Terrain } from '$lib/model/boundaries';
import type { RegionCode } from '$lib/model/incident';

/** A region of the invented country: the arcs around it, and a point inside. */
const region = (
  id: RegionCode,
  arcs: number[],
  inner: readonly [number, number]
): Boundaries['objects']['regions']['geometries'][number] => ({
  type: 'Polygon',
  id,
  properties: { inner },
  arcs: [arcs]
});

/** Four regions that meet around the middle, as TopoJSON. */
const boundaries: Boundaries = {
  type: 'Topology',
  source: { title: 'an invented atlas', licence: 'CC0', url: 'https://example.org/atlas' },
  arcs: [
    [
      [10, 7.4],
      [10.2, 10],
      [12.5, 10.5],
      [16, 10],
      [15.8, 7.8]
    ],
    [
      [15.8, 7.8],
      [16.3, 4.2],
      [13.2, 3.7]
    ],
    [
      [13.2, 3.7],
      [10.3, 4.1],
      [9.9, 5.6]
    ],
    [
      [9.9, 5.6],
      [10, 7.4]
    ],
    [
      [15.8, 7.8],
      [14.4, 7.1],
      [13, 7.3]
    ],
    [
      [13, 7.3],
      [11.4, 7.8],
      [10, 7.4]
    ],
    [
      [13, 7.3],
      [12.8, 5.9]
    ],
    [
      [12.8, 5.9],
      [13.2, 3.7]
    ],
    [
      [12.8, 5.9],
      [11.2, 5.5],
      [9.9, 5.6]
    ]
  ],
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: [
        region('QM-N', [0, 4, 5], [13, 8.9]),
        region('QM-E', [1, ~7, ~6, ~4], [14.6, 5.6]),
        region('QM-S', [2, ~8, 7], [11.7, 4.7]),
        region('QM-W', [3, ~5, 6, 8], [11.4, 6.6])
      ]
    }
  }
};

/** The ground of the invented country; how many live in its west is not known. */
export const arlandTerrain: Terrain & { readonly boundaries: Boundaries } = {
  boundaries,
  population: {
    year: 2020,
    source: 'an invented census',
    people: { 'QM-N': 1_200_000, 'QM-E': 640_000, 'QM-S': 2_100_000 },
    estimated: 40_000
  }
};
