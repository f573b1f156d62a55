import type { Column, Mapping } from '$lib/readers/mapping';

/** The columns that a mapping reads, each once: by name, or by number from 1. */
export function columnsUsed(mapping: Mapping): string[] {
  const { title, date, parties, harms } = mapping;
  const columns: (Column | undefined)[] = [
    mapping.id,
    date.start,
    date.end,
    date.year,
    date.month,
    date.day,
    mapping.place,
    mapping.district,
    mapping.region,
    mapping.country,
    mapping.latitude,
    mapping.longitude,
    mapping.type,
    ...parties.map(({ name }) => name),
    ...harms.flatMap(({ best, low, high }) => [best, low, high]),
    mapping.description,
    mapping.source,
    ...title
  ];
  const names = columns.flatMap((column) => (column === undefined ? [] : [nameOf(column)]));
  return [...new Set(names)];
}

const nameOf = (column: Column): string =>
  typeof column === 'number' ? String(column + 1) : column;
