import { feature } from 'topojson-client';
import type { Boundaries } from '$lib/model/boundaries';
import type { RegionCode } from '$lib/model/incident';
import { knownCountries, type CountryCode } from './region-names';

/** A country's boundaries; nothing where there are none, and a word where they could not be had. */
export type LoadedBoundaries = Boundaries | undefined | 'not-loaded';
export type LoadBoundaries = (country: CountryCode) => Promise<LoadedBoundaries>;

/** What a point was found to lie in. */
export type Located =
  | { readonly kind: 'region'; readonly code: RegionCode }
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'not-loaded'; readonly countries: readonly CountryCode[] };

interface Shape {
  readonly code: RegionCode;
  readonly box: readonly [number, number, number, number];
  /** closed rings of longitudes and latitudes in turn */
  readonly rings: readonly Float64Array[];
}

/** How far beyond simplified boundaries a point, on a coast for instance, still belongs to them: 11 km. */
const reach = 0.1;
/** The side of the cells of which it is found out once whether they lie in one region, in degrees. */
const cell = 0.1;
/** As many countries as are looked into for a point of which no country is said. */
const mostCountries = 8;

const nowhere: Located = { kind: 'nowhere' };

/**
 * Finds the first-level regions that points lie in. Boundaries are simplified, so that points near
 * them may be taken for their neighbour's. Each country is loaded once, each place worked out once.
 */
export class Locator {
  readonly #load: LoadBoundaries;
  readonly #loads = new Map<CountryCode, Promise<void>>();
  readonly #shapes = new Map<CountryCode, readonly Shape[]>();
  readonly #known = new Map<string, Located>();
  /** what all points of a cell lie in; undefined where they differ */
  readonly #cells = new Map<string, Located | undefined>();
  /** the boundaries that were asked for, and what came of it */
  readonly used = new Map<CountryCode, LoadedBoundaries>();

  constructor(load: LoadBoundaries) {
    this.#load = load;
  }

  /** The countries whose boundaries could not be had. */
  get notLoaded(): CountryCode[] {
    return [...this.used].flatMap(([country, got]) => (got === 'not-loaded' ? country : [])).sort();
  }

  /** Where a point lies, in a country or, if none is said, in any. */
  async locate(
    country: CountryCode | undefined,
    longitude: number,
    latitude: number
  ): Promise<Located> {
    const [column, row] = [Math.floor(longitude / cell), Math.floor(latitude / cell)];
    const around = `${country ?? ''} ${column} ${row}`;
    const whole = this.#cells.get(around);
    if (whole) return whole;
    const key = `${country ?? ''} ${longitude.toFixed(3)} ${latitude.toFixed(3)}`;
    const known = this.#known.get(key);
    if (known) return known;
    const countries = country ? [country] : countriesAround(longitude, latitude);
    if (countries.length > mostCountries) return nowhere;
    await Promise.all(countries.map((one) => this.#ready(one)));
    const missing = countries.filter((one) => this.used.get(one) === 'not-loaded');
    const shapes = countries.flatMap((one) => this.#shapes.get(one) ?? []);
    const code = regionAt(shapes, longitude, latitude);
    const found: Located =
      missing.length > 0
        ? { kind: 'not-loaded', countries: missing }
        : code === undefined
          ? nowhere
          : { kind: 'region', code };
    const isFirst = !this.#cells.has(around);
    const isWhole = isFirst && isInside(shapes, (column + 0.5) * cell, (row + 0.5) * cell);
    if (isFirst) this.#cells.set(around, isWhole ? found : undefined);
    if (!isWhole) this.#known.set(key, found);
    return found;
  }

  #ready(country: CountryCode): Promise<void> {
    const loading = this.#loads.get(country) ?? this.#prepare(country);
    this.#loads.set(country, loading);
    return loading;
  }

  async #prepare(country: CountryCode): Promise<void> {
    const boundaries = await this.#load(country);
    this.used.set(country, boundaries);
    if (boundaries && boundaries !== 'not-loaded') this.#shapes.set(country, shapesOf(boundaries));
  }
}

/** Countries that have a region in whose box, in whole degrees, a point lies. */
function countriesAround(longitude: number, latitude: number): CountryCode[] {
  return [...knownCountries().values()]
    .filter(({ regions }) => regions.some(({ box }) => isInBox(box, longitude, latitude, 0)))
    .map(({ code }) => code);
}

/** Whether a point lies in a box or not farther from it than a margin. */
export const isInBox = (
  [west, south, east, north]: readonly [number, number, number, number],
  x: number,
  y: number,
  margin: number
): boolean =>
  x >= west - margin && x <= east + margin && y >= south - margin && y <= north + margin;

function shapesOf(boundaries: Boundaries): Shape[] {
  return feature(boundaries, boundaries.objects.regions).features.map(({ id, geometry }) => {
    const parts =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    const rings = parts.flat().map((ring) => Float64Array.from(ring.flat()));
    return { code: String(id), box: boxOf(rings), rings };
  });
}

function boxOf(rings: readonly Float64Array[]): Shape['box'] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const [x = 0, y = 0] = [ring[at], ring[at + 1]];
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [south, north] = [Math.min(south, y), Math.max(north, y)];
    }
  }
  return [west, south, east, north];
}

/** The one region that a point lies in, or the one that it lies beside. */
function regionAt(shapes: readonly Shape[], x: number, y: number): RegionCode | undefined {
  const near = shapes.filter(({ box }) => isInBox(box, x, y, reach));
  const within = near.filter(({ rings }) => isWithin(rings, x, y));
  if (within.length > 0) return within.length === 1 ? within[0]?.code : undefined;
  const beside = near.filter(({ rings }) => distance(rings, x, y) <= reach);
  return beside.length === 1 ? beside[0]?.code : undefined;
}

const segmentAt = (ring: Float64Array, at: number): [number, number, number, number] => [
  ring[at] ?? 0,
  ring[at + 1] ?? 0,
  ring[at + 2] ?? 0,
  ring[at + 3] ?? 0
];

/** Whether all points of a cell, told by its middle, lie in one region, or all beyond the reach of any. */
function isInside(shapes: readonly Shape[], x: number, y: number): boolean {
  const near = shapes.filter(({ box }) => isInBox(box, x, y, cell + reach));
  const isOn = near.some(({ rings }) => isWithin(rings, x, y));
  const least = cell * Math.SQRT1_2 + (isOn ? 0 : reach);
  return near.every(({ rings }) => distance(rings, x, y) > least);
}

function isWithin(rings: readonly Float64Array[], x: number, y: number): boolean {
  let isInside = false;
  for (const ring of rings) {
    for (let at = 0; at + 3 < ring.length; at += 2) {
      const [ax, ay, bx, by] = segmentAt(ring, at);
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    }
  }
  return isInside;
}

/** From a point to the nearest boundary, in degrees of latitude. */
function distance(rings: readonly Float64Array[], x: number, y: number): number {
  const squeeze = Math.cos((y * Math.PI) / 180);
  let least = Infinity;
  for (const ring of rings) {
    for (let at = 0; at + 3 < ring.length; at += 2) {
      const [ax, ay, bx, by] = segmentAt(ring, at);
      const [px, py] = [(ax - x) * squeeze, ay - y];
      const [dx, dy] = [(bx - ax) * squeeze, by - ay];
      const length = dx * dx + dy * dy;
      const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(px * dx + py * dy) / length));
      least = Math.min(least, Math.hypot(px + share * dx, py + share * dy));
    }
  }
  return least;
}
