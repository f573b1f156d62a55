import type { Geometry, Position } from 'geojson';

/** How finely each round of the search divides the box that is left. */
const cells = 24;
const rounds = 5;

/**
 * A point well inside a region: of its largest part, the one farthest from any boundary, in degrees
 * to three decimals.
 */
export function innerPoint(region: Geometry): [number, number] {
  const rings = largestPart(region);
  const [xs, ys] = [0, 1].map((axis) => (rings[0] ?? []).map((position) => position[axis] ?? 0));
  let [left = 0, right = 0] = extent(xs);
  let [bottom = 0, top = 0] = extent(ys);
  const squeeze = Math.cos((((bottom + top) / 2) * Math.PI) / 180);
  let best = { x: left, y: bottom, far: -Infinity };
  for (let round = 0; round < rounds; round++) {
    const [wide, high] = [(right - left) / cells, (top - bottom) / cells];
    for (let column = 0; column <= cells; column++) {
      for (let row = 0; row <= cells; row++) {
        const [x, y] = [left + column * wide, bottom + row * high];
        const far = distanceInside(x, y, rings, squeeze);
        if (far > best.far) best = { x, y, far };
      }
    }
    [left, right] = [best.x - wide, best.x + wide];
    [bottom, top] = [best.y - high, best.y + high];
  }
  return [toThousandths(best.x), toThousandths(best.y)];
}

const toThousandths = (degrees: number): number => Math.round(degrees * 1000) / 1000;

const extent = (values: readonly number[] = []): [number, number] => [
  Math.min(...values),
  Math.max(...values)
];

function largestPart(region: Geometry): Position[][] {
  const parts = region.type === 'MultiPolygon' ? region.coordinates : [];
  const size = (rings: Position[][]) => Math.abs(ringArea(rings[0] ?? []));
  return parts.reduce((largest, part) => (size(part) > size(largest) ? part : largest), []);
}

const ringArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

/** How far a point is from the nearest boundary; below zero outside. */
function distanceInside(x: number, y: number, rings: Position[][], squeeze: number): number {
  let isInside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    ring.forEach(([ax = 0, ay = 0], index) => {
      const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
      nearest = Math.min(
        nearest,
        toSegment((ax - x) * squeeze, ay - y, (bx - x) * squeeze, by - y)
      );
    });
  }
  return isInside ? nearest : -nearest;
}

/** From the origin to a segment. */
function toSegment(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + share * dx, ay + share * dy);
}
