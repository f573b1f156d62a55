import { harms } from '$lib/model/harm';
import {
  ownColumns,
  ownHeaders,
  ownSeparator,
  ownValues,
  type OwnColumn
} from '$lib/model/own-table';
import { bySlug } from '../events/slug';
import { emptyMapping, type Mapping } from '../mapping';
import { namesIn, type TableLayout } from '../table-layout';
import { plainConventions, wordedWhere, type EventFormat } from './event-format';

/**
 * The columns of our own table, one row an incident: dates in EDTF, several perpetrators and their
 * attributions separated by semicolons, numbers as `12`, `at least 40`, `about 300`, `10–20` or
 * `unknown`.
 */
export const templateColumns: readonly string[] = ownColumns;

/** What the columns are called in any language. */
export const templateHeaders: readonly string[] = ownColumns.flatMap((column) => namesOf(column));

const marks = ['date', 'date_means', 'perpetrator', 'attribution'] as const;

/** The table that we offer to be filled in. */
export const template: EventFormat = {
  id: 'template',
  evidence(layout) {
    const found = marks.flatMap((column) => namesIn(layout)(...namesOf(column)) ?? []);
    return found.length === marks.length ? found : undefined;
  },
  mapping: mappingOf,
  conventions: () => ({
    ...plainConventions,
    wherePrecisions: wordedWhere,
    types: bySlug(ownValues.type)
  })
};

function mappingOf(layout: TableLayout): Mapping {
  const named = (column: OwnColumn) => namesIn(layout)(...namesOf(column));
  return {
    ...emptyMapping('template'),
    id: named('id'),
    title: [named('title')].filter((column) => column !== undefined),
    date: { start: named('date'), means: named('date_means'), order: 'dmy' },
    place: named('place'),
    district: named('district'),
    region: named('region'),
    latitude: named('latitude'),
    longitude: named('longitude'),
    wherePrecision: named('where_precision'),
    type: named('type'),
    parties: [
      { name: named('perpetrator') ?? 'perpetrator', separator: ownSeparator, role: 'perpetrator' }
    ],
    attribution: named('attribution'),
    victims: named('victims'),
    harms: harms.flatMap((harm) => {
      const column = ownColumns.find((one) => one === harm.replaceAll('-', '_'));
      const best = column && named(column);
      const says = { victims: 'unknown', blank: 'none', means: 'exactly' } as const;
      return best === undefined ? [] : [{ harm, best, ...says }];
    }),
    source: named('source')
  };
}

function namesOf(column: OwnColumn): readonly string[] {
  const { en, fr } = ownHeaders[column];
  return [column, en, fr];
}
