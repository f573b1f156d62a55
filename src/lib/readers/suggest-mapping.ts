import type { Harm } from '$lib/model/harm';
import { partKeys, type ColumnPart } from './events/column-words';
import { dateOrderOf, edtfOf } from './events/event-date';
import { harmHeader, type HarmHeader } from './events/harm-header';
import { addedUp, peopleParts } from './events/people-parts';
import { columnKey } from './events/slug';
import { emptyMapping, type Column, type HarmColumns, type Mapping } from './mapping';
import type { RawRow } from './raw-table';
import { partiesByValues } from './suggest-parties';
import { textsBelow, type TableLayout } from './table-layout';

/** What a column seems to be, and what makes it seem so: its name, or what stands in it. */
export interface Suggestion {
  readonly part: ColumnPart | 'harm';
  readonly column: Column;
  readonly because: 'name' | 'values';
}

/** What a table's columns seem to be; a mapping to be looked over, and how it came about. */
export function suggestMapping(
  layout: TableLayout,
  rows: readonly RawRow[]
): { mapping: Mapping; suggestions: readonly Suggestion[] } {
  const columns = new Map<ColumnPart, number>();
  const suggestions: Suggestion[] = [];
  const suggest = (part: ColumnPart, at: number, because: Suggestion['because']) => {
    columns.set(part, at);
    suggestions.push({ part, column: columnAt(layout, at), because });
  };
  const headers = layout.names.map(harmHeader);
  for (const part of partKeys.keys()) {
    const at = namedLike(part, layout, [...columns.values()]);
    if (at !== undefined) suggest(part, at, 'name');
  }
  for (const [part, at] of fromValues(layout, rows, columns)) suggest(part, at, 'values');
  headers.forEach((header, at) => {
    if (!header || [...columns.values()].includes(at)) return;
    suggestions.push({ part: 'harm', column: columnAt(layout, at), because: 'name' });
  });
  const harms = harmsOf(layout, headers);
  return { mapping: mappingOf(layout, rows, columns, harms), suggestions };
}

/** What the columns of a table seem to be that nobody knows, so that somebody will look at it. */
export function suggestForUnknown(
  layout: TableLayout,
  rows: readonly RawRow[]
): ReturnType<typeof suggestMapping> {
  const { mapping, suggestions } = suggestMapping(layout, rows);
  const taken = suggestions.map(({ column }) => column);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const positions = Array.from({ length: width }, (_, at) => at);
  const at = partiesByValues(
    layout,
    rows,
    new Set(positions.filter((position) => taken.includes(columnAt(layout, position))))
  );
  if (mapping.parties.length > 0 || at === undefined) return { mapping, suggestions };
  const name = columnAt(layout, at);
  return {
    mapping: { ...mapping, parties: [{ name, separator: ';', role: 'perpetrator' }] },
    suggestions: [...suggestions, { part: 'perpetrator', column: name, because: 'values' }]
  };
}

/** Columns that make a title where nobody says which: what it was, and where. */
export const usualTitle = ({
  type,
  place,
  region
}: Pick<Mapping, 'type' | 'place' | 'region'>): Column[] =>
  [type, place ?? region].filter((column) => column !== undefined);

/** As long as a column's name may be in a mapping. */
const longest = 500;

/** A column by its name or hashtag, where it has one of its own. */
export const columnAt = ({ names, tags }: TableLayout, at: number): Column => {
  const [name = '', tag = ''] = [names[at], tags[at]];
  if (name !== '' && name.length <= longest && names.indexOf(name) === at) return name;
  const isOwn = tag !== '' && tag.length <= longest && tags.indexOf(tag) === at;
  return isOwn && !names.includes(tag) ? tag : at;
};

function namedLike(
  part: ColumnPart,
  { names }: TableLayout,
  taken: readonly number[]
): number | undefined {
  const keys = names.map(columnKey);
  for (const key of partKeys.get(part) ?? []) {
    const at = keys.indexOf(key);
    if (at >= 0 && !taken.includes(at)) return at;
  }
  return undefined;
}

/** Dates and coordinates show in what stands in a column, whatever it is called. */
function fromValues(
  layout: TableLayout,
  rows: readonly RawRow[],
  found: ReadonlyMap<ColumnPart, number>
): [ColumnPart, number][] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const taken = new Set(found.values());
  const free = Array.from({ length: width }, (_, at) => at).filter((at) => !taken.has(at));
  const texts = new Map(free.map((at) => [at, textsBelow(layout, rows, at)]));
  const share = 0.7; // some cells may say that they do not know
  const mostly = (at: number, test: (text: string) => boolean) => {
    const values = texts.get(at) ?? [];
    return values.length > 0 && values.filter(test).length >= values.length * share;
  };
  const suggested: [ColumnPart, number][] = [];
  if (!found.has('date') && !found.has('year')) {
    const date = free.find((at) => mostly(at, isWholeDate));
    if (date !== undefined) suggested.push(['date', date]);
  }
  if (!found.has('latitude') && !found.has('longitude')) {
    const latitude = free.find((at) => mostly(at, degrees(90)) && mostly(at + 1, degrees(180)));
    if (latitude !== undefined) suggested.push(['latitude', latitude], ['longitude', latitude + 1]);
  }
  return suggested;
}

/** More than digits, which could be any number. */
const isWholeDate = (text: string): boolean =>
  !/^[\d.]+$/.test(text) && edtfOf(text, dateOrderOf([text]).order) !== undefined;

const degrees =
  (most: number) =>
  (text: string): boolean =>
    /^-?\d{1,3}\.\d{2,}$/.test(text) && Math.abs(Number(text)) <= most;

function mappingOf(
  layout: TableLayout,
  rows: readonly RawRow[],
  columns: ReadonlyMap<ColumnPart, number>,
  harms: HarmColumns[]
): Mapping {
  const column = (part: ColumnPart) => {
    const at = columns.get(part);
    return at === undefined ? undefined : columnAt(layout, at);
  };
  const [type, place] = [column('type'), column('place')];
  const perpetrator = column('perpetrator');
  const dates = (['date', 'end'] as const).flatMap((part) =>
    textsBelow(layout, rows, columns.get(part))
  );
  const country = column('country');
  const region = column('region') ?? (column('regionCode') === undefined ? country : undefined);
  return {
    ...emptyMapping('flat'),
    id: column('id'),
    title: usualTitle({ type, place, region: column('region') }),
    date: {
      start: column('date'),
      end: column('end'),
      ...(columns.has('date')
        ? {}
        : { year: column('year'), month: column('month'), day: column('day') }),
      order: dateOrderOf(dates).order
    },
    place,
    district: column('district'),
    region,
    regionCode: column('regionCode'),
    country: region === country ? undefined : country,
    latitude: column('latitude'),
    longitude: column('longitude'),
    type,
    parties:
      perpetrator === undefined
        ? []
        : [{ name: perpetrator, separator: ';', role: 'perpetrator' as const }],
    attribution: column('attribution'),
    harms,
    victims: column('victims'),
    source: column('source')
  };
}

/** One entry a harm, with its range and its parts; where only civilians are counted, of civilians. */
function harmsOf(layout: TableLayout, headers: readonly (HarmHeader | undefined)[]): HarmColumns[] {
  const kinds = new Set(headers.flatMap((header) => header?.harm ?? []));
  const blank = kinds.size > 1 ? 'none' : 'not-stated';
  return [...kinds].flatMap((harm) => harmOf(layout, headers, harm, blank));
}

function harmOf(
  layout: TableLayout,
  headers: readonly (HarmHeader | undefined)[],
  harm: Harm,
  blank: HarmColumns['blank']
): HarmColumns[] {
  const saying = (...says: readonly string[]) => {
    const at = headers.findIndex(
      (header) =>
        header?.harm === harm &&
        header.says.size === says.length &&
        says.every((one) => [...header.says].some((said) => said === one))
    );
    return at < 0 ? undefined : columnAt(layout, at);
  };
  const numbers = { low: saying('low'), high: saying('high') };
  const people = { women: saying('women') ?? saying('female'), children: saying('children') };
  const [civilian, combatant] = [saying('civilian'), saying('combatant')];
  const said = { harm, blank, means: 'exactly' } as const;
  const best = saying() ?? saying('best') ?? numbers.low;
  if (best !== undefined) {
    const parts =
      civilian === undefined && combatant === undefined
        ? undefined
        : { civilian: listed(civilian), combatant: listed(combatant), unknown: [] };
    return [{ ...said, victims: 'unknown', best, ...numbers, ...people, parts }];
  }
  if (civilian === undefined && combatant === undefined) {
    const parts = peopleParts.flatMap((part) =>
      listed(saying(part)).map((column) => ({ part, column, victims: 'unknown' as const }))
    );
    return addedUp(parts, said);
  }
  return [
    ...listed(civilian).map((of) => ({ ...said, victims: 'civilian' as const, best: of })),
    ...listed(combatant).map((of) => ({ ...said, victims: 'combatant' as const, best: of }))
  ];
}

const listed = (column: Column | undefined): Column[] => (column === undefined ? [] : [column]);
