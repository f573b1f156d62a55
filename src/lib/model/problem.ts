import type { Incident } from './incident';

/** Something that could not be read: what, where and why. Worded in `$lib/i18n/problems`. */
export interface Problem {
  readonly code: ProblemCode;
  /** path inside the package or name of the file */
  readonly file: string;
  /** 1-based line of the file, where the record begins */
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
  /** what was expected, by name, for the sentence */
  readonly expected?: string;
  /** how many rows it is about, where it is told once for all of them */
  readonly rows?: number;
}

export const problemCodes = [
  // a file
  'file-empty',
  'container-unknown',
  'workbook-closed',
  'reading-stopped',
  'file-unreadable',
  'encoding-mixed',
  'file-truncated',
  'file-damaged',
  'unpacks-too-large',
  'too-large-to-hold',
  'too-many-entries',
  'packing-unknown',
  'entry-locked',
  'no-table-inside',
  'archive-inside',
  'document-type',
  'nested-too-deep',
  'sheet-missing',
  'list-missing',
  'record-damaged',
  'field-late',
  'header-missing',
  // a mapping of columns
  'mapping-foreign',
  'mapping-newer',
  'mapping-broken',
  'mapping-unfit',
  'mapping-alone',
  'harm-twice',
  'package-as-it-is',
  // the package
  'file-missing',
  'not-json',
  'descriptor-invalid',
  'resource-missing',
  'field-missing',
  'not-a-month',
  'version-differs',
  // a table
  'no-header',
  'no-rows',
  'column-missing',
  'column-unknown',
  'column-repeated',
  'people-unread',
  'too-few-cells',
  'too-many-cells',
  'unclosed-quote',
  'cell-too-long',
  'line-too-long',
  'too-many-columns',
  // a cell, by its Table Schema
  'required',
  'not-a-number',
  'not-an-integer',
  'below-minimum',
  'above-maximum',
  'too-long',
  'not-one-of',
  'pattern',
  'not-unique',
  'duplicate-key',
  'foreign-key',
  // a row, by our own rules
  'not-edtf',
  'date-means-missing',
  'basis-without-region',
  'region-without-basis',
  'coordinates-incomplete',
  'count-order',
  'count-form',
  'part-exceeds-count',
  'translation-missing',
  'passage-empty',
  // a row of an event table
  'date-missing',
  'not-a-date',
  'date-implausible',
  'dates-reversed',
  'day-first-assumed',
  'not-people',
  'id-repeated',
  'id-missing',
  'id-taken',
  'event-differs',
  'event-other',
  'row-per-actor',
  'totals-row',
  'sides-unclear',
  'precision-unknown',
  'means-unknown',
  'attribution-unknown',
  'status-unknown',
  'coordinates-left-out',
  'range-widened',
  'parts-differ',
  'part-left-out',
  'text-mended',
  // a region, told once for all rows that name it
  'region-unknown',
  'region-without-country',
  'region-ambiguous',
  'region-respelt',
  'region-mapped',
  'region-by-coordinates',
  'region-inferred',
  'region-elsewhere',
  'regions-more',
  'country-taken',
  'coordinates-nowhere',
  'boundaries-not-loaded',
  // an incident
  'incident-without-place',
  'incident-without-perpetrator',
  'incident-without-citation',
  'incident-left-out',
  // a dataset against its source's text
  'source-differs',
  'passage-outside',
  'passage-cut',
  'passage-elsewhere',
  'number-not-in-passage'
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What a reader hands on: some incidents, and what it could not read on the way. */
export interface Batch {
  readonly incidents: readonly Incident[];
  readonly problems: readonly Problem[];
}
