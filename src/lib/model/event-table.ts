/** The kinds of event tables that can be read. */
export const tableFormats = ['acled', 'ucdp', 'hxl', 'aid-incidents', 'template', 'flat'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** What speaks for a format, or what somebody should look at. Worded in `$lib/i18n/table-words`. */
export interface FormatReason {
  readonly code: (typeof formatReasons)[number];
  /** the columns it is about, as the table names them */
  readonly columns: readonly string[];
}

export const formatReasons = [
  'columns-known',
  'columns-in-order',
  'columns-suggested',
  'nothing-known',
  'event-ids-missing',
  'hashtags',
  'index-column',
  'rows-above',
  'order-unsure'
] as const;

/** Kinds of parties into which event tables are sorted, in the order in which they are shown. */
export const partyCategories = [
  'armed-groups',
  'government',
  'foreign-military',
  'militias',
  'rioters',
  'others',
  'unidentified'
] as const;
export type PartyCategory = (typeof partyCategories)[number];
