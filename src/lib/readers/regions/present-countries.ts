import { plainText } from '../events/cell-text';
import type { Mapping } from '../mapping';
import type { RawRow } from '../raw-table';
import { positionOf } from '../table-format';
import type { TableLayout } from '../table-layout';
import { isBearing, telling } from './fold';
import { matchRegion } from './match-region';
import type { PresentCountries } from './region-finder';
import { countryNamed, knownCountries, type CountryCode } from './region-names';

/**
 * The countries that a table's first rows are about: those that they name; where they name none, the
 * one country that has most of their regions, if no other has as many.
 */
export function presentCountries(
  rows: readonly RawRow[],
  layout: TableLayout,
  { country, region }: Mapping
): PresentCountries {
  const named = textsIn(rows, positionOf(layout, country));
  const countries = new Set([...named].flatMap((text) => countryNamed(text) ?? []));
  if (named.size > 0) return { countries: [...countries], taken: false };
  const taken = countryOf([...textsIn(rows, positionOf(layout, region))]);
  return { countries: taken ?? [], taken: taken !== undefined };
}

function textsIn(rows: readonly RawRow[], at: number | undefined): ReadonlySet<string> {
  if (at === undefined) return new Set();
  const texts = rows.map(({ cells }) => plainText(cells[at] ?? null).trim());
  return new Set(texts.filter((text) => text !== ''));
}

/** Directions alone tell of no country. */
function countryOf(names: readonly string[]): readonly CountryCode[] | undefined {
  const telltale = names.filter((name) => telling(name).some((word) => !isBearing(word)));
  let best: readonly CountryCode[] = [];
  let most = 0;
  for (const country of knownCountries().keys()) {
    const known = telltale.filter((name) => isNamed(country, name)).length;
    if (known > most) [best, most] = [[country], known];
    else if (known === most && most > 0) best = [...best, country];
  }
  return best.length === 1 && 2 * most >= telltale.length ? best : undefined;
}

function isNamed(country: CountryCode, name: string): boolean {
  const match = matchRegion(country, name);
  return match.kind === 'several' || (match.kind === 'region' && match.by !== 'spelling');
}
