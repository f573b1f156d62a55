import { partyCategories, tableFormats, type TableFormat } from '$lib/model/event-table';
import { harms, victimStatuses } from '$lib/model/harm';
import * as v from 'valibot';
import { dateOrders } from './events/event-date';

/** A column by its name (or its HXL hashtag), or by its position, counted from 0. */
const column = v.union([
  v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)),
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_383))
]);
export type Column = v.InferOutput<typeof column>;

const columns = v.pipe(v.array(column), v.maxLength(50), v.readonly());

const dateColumns = v.object({
  /** the date, or the first day of a period */
  start: v.optional(column),
  end: v.optional(column),
  /** where the date stands in parts */
  year: v.optional(column),
  month: v.optional(column),
  day: v.optional(column),
  /** how precise the date is, by the code of its source */
  precision: v.optional(column),
  /** a column that says `duration` or `within` */
  means: v.optional(column),
  order: v.picklist(dateOrders)
});
export type DateColumns = v.InferOutput<typeof dateColumns>;

const partyColumns = v.object({
  name: column,
  /** what kind of party it is, by the code of its source */
  code: v.optional(column),
  /** who acted beside it */
  associates: v.optional(column),
  /** what stands between several names in one cell */
  separator: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(5))),
  /** whether the column names who did it, a side of a fight, or one or the other, by the type */
  role: v.picklist(['perpetrator', 'party', 'by-type'])
});
export type PartyColumns = v.InferOutput<typeof partyColumns>;

const harmColumns = v.object({
  harm: v.picklist(harms),
  victims: v.picklist(victimStatuses),
  best: column,
  low: v.optional(column),
  high: v.optional(column),
  /** columns whose numbers add up to the best one, by the status of the victims */
  parts: v.optional(v.object({ civilian: columns, combatant: columns, unknown: columns })),
  women: v.optional(column),
  children: v.optional(column),
  /** who they are, as the source writes it */
  group: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** what an empty cell says: no such harm, or a number that is not stated */
  blank: v.picklist(['none', 'not-stated']),
  /** what a plain number says */
  means: v.picklist(['exactly', 'at-least'])
});
export type HarmColumns = v.InferOutput<typeof harmColumns>;

export const mappingSchema = v.object({
  format: v.picklist(tableFormats),
  id: v.optional(column),
  /** columns that make the title, joined by commas */
  title: columns,
  description: v.optional(column),
  date: dateColumns,
  place: v.optional(column),
  district: v.optional(column),
  region: v.optional(column),
  /** ISO 3166-2, or whatever code the source has */
  regionCode: v.optional(column),
  country: v.optional(column),
  latitude: v.optional(column),
  longitude: v.optional(column),
  wherePrecision: v.optional(column),
  type: v.optional(column),
  /** ACLED's civilian_targeting */
  targeting: v.optional(column),
  /** ACLED's interaction: the kinds of both sides */
  interaction: v.optional(column),
  parties: v.pipe(v.array(partyColumns), v.maxLength(20), v.readonly()),
  attribution: v.optional(column),
  harms: v.pipe(v.array(harmColumns), v.maxLength(50), v.readonly()),
  /** the status of the victims in words */
  victims: v.optional(column),
  source: v.optional(column),
  /** categories of parties, by their names as written; they go before any guess */
  categories: v.record(v.string(), v.picklist(partyCategories))
});

/** Which column of a table is what; plain JSON, so that it can be kept and used again. */
export type Mapping = v.InferOutput<typeof mappingSchema>;

/** A mapping that was kept as JSON; undefined where it is none. */
export function parseMapping(json: unknown): Mapping | undefined {
  const result = v.safeParse(mappingSchema, json);
  return result.success ? result.output : undefined;
}

/** A mapping of nothing but a date, to begin with. */
export const emptyMapping = (format: TableFormat): Mapping => ({
  format,
  title: [],
  date: { order: 'dmy' },
  parties: [],
  harms: [],
  categories: {}
});
