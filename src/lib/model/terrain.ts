import type { Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Boundaries, Population, RegionProperties, Terrain } from './boundaries';
import type { Dataset } from './dataset';

/** As many countries as one map holds; more of them could not be told apart on it. */
export const mostCountries = 12;

/** What there is of one country: nothing is known of it, or it could not be had. */
export type Ground = Terrain | 'not-loaded';

/** The ground of a dataset's regions, by their codes, whose countries are loaded one by one. */
export async function terrainFrom(
  dataset: Pick<Dataset, 'regions'>,
  load: (country: string) => Promise<Ground>
): Promise<Terrain> {
  const countries = countriesOf(dataset);
  if (countries.length > mostCountries) {
    return { absent: { reason: 'too-many', countries } };
  }
  const grounds = await Promise.all(countries.map(load));
  const [only, ...others] = grounds;
  if (only !== undefined && only !== 'not-loaded' && others.length === 0) return only;
  const notLoaded = countries.filter((_, at) => grounds[at] === 'not-loaded');
  const known = grounds.flatMap((ground) =>
    ground === 'not-loaded' ? [] : (ground.boundaries ?? [])
  );
  return {
    ...(known.length > 0 ? { boundaries: merged(known) } : {}),
    ...(notLoaded.length > 0 ? { absent: { reason: 'not-loaded', countries: notLoaded } } : {})
  };
}

/** The countries of a dataset's regions, as far as these have codes of ISO 3166-2. */
export function countriesOf({ regions }: Pick<Dataset, 'regions'>): string[] {
  const codes = regions.map(({ code }) => /^([A-Z]{2})-/.exec(code)?.[1] ?? '');
  return [...new Set(codes)].filter((country) => country !== '').sort();
}

/** Boundaries of several countries as one topology, whose positions are degrees. */
function merged(all: readonly Boundaries[]): Boundaries {
  const [first] = all;
  if (first && all.length === 1) return first;
  const arcs: Position[][] = [];
  const geometries = all.flatMap((boundaries) => {
    const before = arcs.length;
    arcs.push(...degreesOf(boundaries));
    return boundaries.objects.regions.geometries.map((region) => shifted(region, before));
  });
  return {
    type: 'Topology',
    source: sourceOf(all),
    arcs,
    objects: { regions: { type: 'GeometryCollection', geometries } }
  };
}

/** The arcs of a topology without its quantization, to about ten metres. */
function degreesOf({ arcs, transform }: Topology): Position[][] {
  if (!transform) return arcs;
  const [scaleX, scaleY] = transform.scale;
  const [left, bottom] = transform.translate;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [toTenThousandths(x * scaleX + left), toTenThousandths(y * scaleY + bottom)];
    });
  });
}

const toTenThousandths = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

function shifted(
  region: GeometryObject<RegionProperties>,
  by: number
): GeometryObject<RegionProperties> {
  const ring = (arcs: readonly number[]) => arcs.map((arc) => (arc < 0 ? arc - by : arc + by));
  if (region.type === 'Polygon') return { ...region, arcs: region.arcs.map(ring) };
  if (region.type !== 'MultiPolygon') return region;
  return { ...region, arcs: region.arcs.map((part) => part.map(ring)) };
}

/** Each source once; all but the last with their licences in the title. */
function sourceOf(all: readonly Boundaries[]): Boundaries['source'] {
  const sources = new Map(all.map(({ source }) => [source.title, source]));
  const several = [...sources.values()];
  const last = several.at(-1) ?? { title: '', licence: '', url: '' };
  const before = several.slice(0, -1).map(({ title, licence }) => `${title} (${licence})`);
  return { ...last, title: [...before, last.title].join('; ') };
}

/** What is known of a country from its files. */
export const groundOf = (
  boundaries: Boundaries | undefined,
  population: Population | undefined
): Terrain => ({ ...(boundaries ? { boundaries } : {}), ...(population ? { population } : {}) });
