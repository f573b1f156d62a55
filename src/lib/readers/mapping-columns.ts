import type { Column, HarmColumns, Mapping, PartyColumns } from './mapping';
import { columnAt } from './suggest-mapping';
import { positionOf } from './table-format';
import type { TableLayout } from './table-layout';

/** What becomes of a column; undefined where nothing is to be read from it. */
type Change = (column: Column) => Column | undefined;

/** A mapping on a table: with the columns as that table calls them, and what the table lacks. */
export interface Fitted {
  /** without what is missing */
  readonly mapping: Mapping;
  /** each once: names as the mapping has them, positions counted from 1 */
  readonly missing: readonly string[];
}

/**
 * Finds a mapping's columns in a table.
 * @param width how many columns its first rows have
 */
export function fitMapping(layout: TableLayout, width: number, mapping: Mapping): Fitted {
  const missing = new Set<string>();
  const fitted = withColumns(mapping, (column) => {
    const at = positionOf(layout, column);
    if (at !== undefined && at < Math.max(width, layout.names.length)) return columnAt(layout, at);
    missing.add(typeof column === 'number' ? String(column + 1) : column);
    return undefined;
  });
  return { mapping: fitted, missing: [...missing] };
}

/** The columns that a mapping reads as anything. */
export function columnsIn(mapping: Mapping): ReadonlySet<Column> {
  const columns = new Set<Column>();
  withColumns(mapping, (column) => {
    columns.add(column);
    return column;
  });
  return columns;
}

/** The same mapping of other columns; a party without its name or a harm without its number goes. */
export function withColumns(mapping: Mapping, change: Change): Mapping {
  const changed = (column: Column | undefined) =>
    column === undefined ? undefined : change(column);
  const { date } = mapping;
  return {
    ...mapping,
    id: changed(mapping.id),
    title: all(mapping.title, change),
    description: changed(mapping.description),
    date: {
      order: date.order,
      start: changed(date.start),
      end: changed(date.end),
      year: changed(date.year),
      month: changed(date.month),
      day: changed(date.day),
      precision: changed(date.precision),
      means: changed(date.means)
    },
    place: changed(mapping.place),
    district: changed(mapping.district),
    region: changed(mapping.region),
    regionCode: changed(mapping.regionCode),
    country: changed(mapping.country),
    latitude: changed(mapping.latitude),
    longitude: changed(mapping.longitude),
    wherePrecision: changed(mapping.wherePrecision),
    type: changed(mapping.type),
    targeting: changed(mapping.targeting),
    parties: mapping.parties.flatMap((party) => changedParty(party, change)),
    attribution: changed(mapping.attribution),
    harms: mapping.harms.flatMap((harm) => changedHarm(harm, change)),
    victims: changed(mapping.victims),
    source: changed(mapping.source)
  };
}

const all = (columns: readonly Column[], change: Change): Column[] =>
  columns.flatMap((column) => change(column) ?? []);

function changedParty(party: PartyColumns, change: Change): PartyColumns[] {
  const name = change(party.name);
  const changed = (column: Column | undefined) =>
    column === undefined ? undefined : change(column);
  const [code, associates] = [changed(party.code), changed(party.associates)];
  return name === undefined ? [] : [{ ...party, name, code, associates }];
}

function changedHarm(harm: HarmColumns, change: Change): HarmColumns[] {
  const best = change(harm.best);
  const changed = (column: Column | undefined) =>
    column === undefined ? undefined : change(column);
  const parts = harm.parts && {
    civilian: all(harm.parts.civilian, change),
    combatant: all(harm.parts.combatant, change),
    unknown: all(harm.parts.unknown, change)
  };
  const others = {
    low: changed(harm.low),
    high: changed(harm.high),
    women: changed(harm.women),
    children: changed(harm.children)
  };
  return best === undefined ? [] : [{ ...harm, best, ...others, parts }];
}
