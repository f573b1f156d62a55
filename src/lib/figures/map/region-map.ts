import { nothing, type Tally } from '$lib/cube/sums';
import type { TableReading } from '$lib/cube/reading';
import { mapWords } from '$lib/i18n/map-words';
import { regionBasis } from '$lib/view/regions';
import { scopeOf } from '../choices';
import { regionColumns } from '../columns';
import type { Figure, FigureInput, RegionMap } from '../figure';
import { commonNotes, counted } from '../notes';
import { regionRows, regionSummary } from '../region-rows';
import { citationOf, countedIn, measureTitle, opening, sourceTitle } from '../words';
import { withRates } from './rates';
import { withoutGround } from './without-ground';

/**
 * Incidents or any harm by region, where the regions lie; "several" and "not stated" stand beside
 * the map. Without boundaries of these regions, bars stand in its place.
 */
export function regionMap(input: FigureInput): Figure {
  const { room, view, i18n } = input;
  const words = mapWords[i18n.language];
  const reading = room.at(view).of(countedIn(view));
  const total = reading?.total ?? nothing;
  const measure = measureTitle(view, i18n);
  const rates = withRates(regionRows(input, reading, view), measure, input);
  const hasNone = rates.rows.some(({ apart, tally }) => !apart && tally.incidents === 0);
  const map = mapOf(measure, rates.label, input);
  return {
    id: 'region-map',
    kind: map ? 'map' : 'labelled-rows',
    title: i18n.words.figures.byRegion(measure),
    source: sourceTitle(input),
    howToRead: map ? words.read : i18n.words.figures.readRegion,
    summary: regionSummary(rates.rows, opening(total, input), input),
    notes: [
      ...counted(inferredIncidents(reading, input), i18n.words.notes.outlined, i18n),
      ...commonNotes(total, input).map((note) =>
        map && note === i18n.words.notes.atLeast ? words.atLeast : note
      ),
      ...(hasNone && total.incidents > 0 ? [words.noneRecorded] : []),
      ...rates.notes,
      ...withoutGround(rates.rows, map, input),
      ...(map ? groundNotes(map, input) : [])
    ],
    total,
    columns: [
      ...regionColumns(input),
      ...(rates.told ? [{ key: 'rate', label: rates.label }] : [])
    ],
    rows: rates.rows,
    annotations: [],
    ...(map ? { map } : {}),
    scope: scopeOf(input),
    citation: citationOf(input),
    version: room.dataset.version
  };
}

/** Nothing where none of the dataset's regions has boundaries. */
function mapOf(sizes: string, tints: string, input: FigureInput): RegionMap | undefined {
  const { room, i18n, basemap } = input;
  const { boundaries } = basemap ?? {};
  if (!basemap || !boundaries) return undefined;
  const codes = new Set(boundaries.objects.regions.geometries.map(({ id }) => id));
  if (!room.dataset.regions.some(({ code }) => codes.has(code))) return undefined;
  return {
    boundaries,
    places: (basemap.known.places ?? []).map(({ at, incidents }) => ({
      at,
      text: incidents.length > 1 ? i18n.formats.number(incidents.length) : ''
    })),
    sizes,
    dots: mapWords[i18n.language].dots,
    tints
  };
}

/** The incidents whose only region is inferred. */
function inferredIncidents(
  reading: TableReading | undefined,
  { room, view, scope }: FigureInput
): number {
  const { regions } = room.at(view).selection;
  const ids = room.cube.dictionaries.regions.flatMap((set, id) => {
    const isIn = scope === 'dashboard' || regions[id] === 1;
    return isIn && set.length === 1 && regionBasis(set) === 'inferred' ? [id] : [];
  });
  const { incidents }: Tally = reading?.byRegions.tally(ids) ?? nothing;
  return incidents;
}

/** What the dots are, and where the ground comes from. */
function groundNotes({ boundaries }: RegionMap, { i18n, basemap }: FigureInput): string[] {
  const words = mapWords[i18n.language];
  const { title, licence } = boundaries.source;
  const countries = new Set(
    boundaries.objects.regions.geometries.map(({ id }) => String(id).split('-')[0])
  );
  return [
    ...(countries.size > 1 ? [words.ownScale] : []),
    ...placeNotes(i18n, basemap),
    words.boundaries(title, licence),
    words.noPosition
  ];
}

function placeNotes(i18n: FigureInput['i18n'], basemap: FigureInput['basemap']): string[] {
  const words = mapWords[i18n.language];
  const { number } = i18n.formats;
  if (!basemap || basemap.known.total === 0) return [];
  const { places, total } = basemap.known;
  if (!places) return [words.tooMany(number(total))];
  const located = new Set(places.flatMap(({ incidents }) => incidents.map(({ id }) => id))).size;
  if (located === 0) return [words.noneLocated];
  return [i18n.plural(words.located, located)(number(located), number(total))];
}
