import { mapWords } from '$lib/i18n/map-words';
import { mostCountries } from '$lib/model/terrain';
import type { FigureInput, RegionMap, Row } from '../figure';

/** As many names as a note holds. */
const mostNamed = 10;

/** Why regions, or all of them, are on no map. */
export function withoutGround(
  rows: readonly Row[],
  map: RegionMap | undefined,
  { i18n, basemap }: FigureInput
): string[] {
  const words = mapWords[i18n.language];
  const { number, list } = i18n.formats;
  const { absent } = basemap ?? {};
  if (absent?.reason === 'too-many') {
    return [words.tooManyCountries(number(absent.countries.length), number(mostCountries))];
  }
  const names = new Intl.DisplayNames(i18n.language, { type: 'region', fallback: 'code' });
  const notLoaded = absent
    ? [words.notLoaded(list(absent.countries.map((country) => names.of(country) ?? country)))]
    : [];
  if (map) return [...notLoaded, ...offMap(rows, map, i18n)];
  return absent ? notLoaded : [words.noBoundaries];
}

/** The regions in the figure that stand beside its map. */
function offMap(
  rows: readonly Row[],
  { boundaries }: RegionMap,
  i18n: FigureInput['i18n']
): string[] {
  const words = mapWords[i18n.language];
  const { number, list } = i18n.formats;
  const onMap = new Set(boundaries.objects.regions.geometries.map(({ id }) => id));
  const off = rows.filter(
    ({ key, apart, tally }) => !apart && tally.incidents > 0 && !onMap.has(key)
  );
  if (off.length === 0) return [];
  const incidents = off.reduce((sum, { tally }) => sum + tally.incidents, 0);
  const named = off.slice(0, mostNamed).map(({ label }) => label);
  const names =
    off.length > mostNamed
      ? words.andMore(named.join(', '), number(off.length - mostNamed))
      : list(named);
  return [
    i18n.plural(words.offMap, off.length)(
      number(off.length),
      i18n.plural(words.inIncidents, incidents)(number(incidents)),
      names
    )
  ];
}
