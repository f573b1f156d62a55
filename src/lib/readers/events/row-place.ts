import type { Incident, Place, Where } from '$lib/model/incident';
import type { Problem } from '$lib/model/problem';
import type { Mapping } from '../mapping';
import type { Cell } from '../raw-table';
import { isInBox, type Locator } from '../regions/locator';
import { Placer } from '../regions/placer';
import {
  RegionFinder,
  seenOf,
  type FoundRegion,
  type PresentCountries,
  type SeenRegion
} from '../regions/region-finder';
import { countryNamed } from '../regions/region-names';
import { plainText } from './cell-text';
import { slugOf } from './slug';
import type { Find, FoundColumn, TableRow } from './table-row';

/** How exactly a source knows a place, and whether its coordinates are of the place itself. */
export interface WherePrecision {
  readonly precision: Where['precision'];
  readonly coordinates: boolean;
}

const decimal = /^[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/;

/** How regions are found: by their names in these countries, and by coordinates. */
export interface RegionSearch {
  readonly present: PresentCountries;
  readonly locator: Locator;
}

/** Reads where it happened, and keeps the regions that it meets. */
export class RowPlaces {
  readonly #columns: Record<
    'place' | 'district' | 'region' | 'regionCode' | 'country' | 'latitude' | 'longitude',
    FoundColumn | undefined
  >;
  readonly #precision: FoundColumn | undefined;
  readonly #precisions: ReadonlyMap<string, WherePrecision>;
  readonly #finder: RegionFinder;
  readonly #placer: Placer | undefined;
  #fresh: SeenRegion[] = [];

  constructor(
    mapping: Mapping,
    find: Find,
    precisions: ReadonlyMap<string, WherePrecision>,
    search: RegionSearch | undefined
  ) {
    this.#finder = new RegionFinder(search?.present);
    this.#placer = search && new Placer(search.locator);
    this.#columns = {
      place: find(mapping.place),
      district: find(mapping.district),
      region: find(mapping.region),
      regionCode: find(mapping.regionCode),
      country: find(mapping.country),
      latitude: find(mapping.latitude),
      longitude: find(mapping.longitude)
    };
    this.#precision = find(mapping.wherePrecision);
    this.#precisions = precisions;
  }

  /** The regions met since this was asked last. */
  takeFresh(): readonly SeenRegion[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }

  /** What the regions that were met have come to, once all rows are read. */
  problems(file: string): Problem[] {
    const { region, regionCode } = this.#columns;
    const named = this.#finder.problems(file, (region ?? regionCode)?.name);
    return [...named, ...(this.#placer?.problems(file) ?? [])];
  }

  /** Gives regions to the incidents that have only their coordinates to tell them. */
  async placed(incidents: readonly Incident[]): Promise<readonly Incident[]> {
    if (!this.#placer) return incidents;
    const placed = await this.#placer.placed(incidents);
    this.#fresh.push(...placed.regions);
    return placed.incidents;
  }

  read(row: TableRow): Where {
    const columns = this.#columns;
    const name = row.text(columns.place);
    const district = row.text(columns.district);
    const region = this.#regionOf(row);
    const coordinates = this.#coordinatesOf(row);
    const stated = this.#statedPrecision(row);
    const place: Place = {
      name,
      district: district || (region ? row.known(columns.region).text : ''),
      region: region?.code,
      basis: region?.basis ?? 'not-stated',
      coordinates: (stated?.coordinates ?? true) ? coordinates : undefined
    };
    const precision = stated?.precision ?? finest(place, district);
    const at = stated?.precision === 'unknown' ? undefined : coordinates;
    const isPending = at !== undefined && this.#compare(row, place, region, at);
    if (region && !isPending && !region.seen) this.#fresh.push(seenOf(region));
    return { places: [place], precision };
  }

  #regionOf(row: TableRow): FoundRegion | undefined {
    const { region, regionCode, country } = this.#columns;
    const code = row.known(regionCode).text;
    const name = row.text(region);
    if (code === '' && name === '') return undefined;
    const found = this.#finder.find({ code, name, country: row.known(country).text }, row.line);
    return found;
  }

  /**
   * What coordinates say of the region: which it is, where no name tells it, or that it is another.
   * Whether that has still to be found out.
   */
  #compare(
    row: TableRow,
    place: Place,
    found: FoundRegion | undefined,
    { latitude, longitude }: NonNullable<Place['coordinates']>
  ): boolean {
    if (found?.match.kind === 'region') {
      const isFar = !isInBox(found.match.region.box, longitude, latitude, 0);
      if (isFar && found.far === 0) found.farLine = row.line;
      if (isFar) found.far += 1;
      return false;
    }
    const written = row.known(this.#columns.country).text;
    const country = countryNamed(written);
    if (!this.#placer || (country === undefined && written !== '')) return false;
    this.#placer.add(place, { found, country, latitude, longitude, line: row.line });
    return true;
  }

  #coordinatesOf(row: TableRow): Place['coordinates'] {
    const { latitude, longitude } = this.#columns;
    const north = degrees(row.cell(latitude), 90);
    const east = degrees(row.cell(longitude), 180);
    const isOrigin = north === 0 && east === 0;
    if (north !== undefined && east !== undefined && !isOrigin) {
      return { latitude: north, longitude: east };
    }
    const [y, x] = [row.known(latitude), row.known(longitude)];
    if (y.text === '' && x.text === '') return undefined;
    const column = north === undefined || isOrigin ? latitude : longitude;
    row.remark('coordinates-left-out', column, `${y.written}, ${x.written}`);
    return undefined;
  }

  #statedPrecision(row: TableRow): WherePrecision | undefined {
    const { slug, written } = row.known(this.#precision);
    const stated =
      this.#precisions.get(slug || slugOf(written)) ?? this.#precisions.get(slug.slice(0, 1));
    if (stated || slug === '') return stated;
    row.remark('precision-unknown', this.#precision, written);
    return { precision: 'unknown', coordinates: false };
  }
}

function degrees(cell: Cell, most: number): number | undefined {
  const text = plainText(cell).trim();
  if (!decimal.test(text)) return undefined;
  const value = Number(text.replace(',', '.'));
  return Math.abs(value) <= most ? value : undefined;
}

function finest({ name, region, coordinates }: Place, district: string): Where['precision'] {
  if (name !== '' || coordinates) return 'place';
  if (district !== '') return 'district';
  return region === undefined ? 'unknown' : 'region';
}
