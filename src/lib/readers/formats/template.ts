import { harms } from '$lib/model/harm';
import { emptyMapping, type Mapping } from '../mapping';
import { columnNamed, namesIn, type TableLayout } from '../table-layout';
import { plainConventions, wordedWhere, type EventFormat } from './event-format';

/**
 * The columns of our own table, one row an incident: dates in EDTF, several perpetrators and their
 * attributions separated by semicolons, numbers as `12`, `at least 40`, `about 300`, `10–20` or
 * `unknown`.
 */
export const templateColumns: readonly string[] = [
  ...`id title date date_means type place district region latitude longitude where_precision
  perpetrator attribution victims`.split(/\s+/),
  ...harms.map((harm) => harm.replaceAll('-', '_')),
  'source'
];

const marks = ['date', 'date_means', 'perpetrator', 'attribution'] as const;

/** The table that we offer to be filled in. */
export const template: EventFormat = {
  id: 'template',
  evidence: (layout) =>
    marks.every((name) => columnNamed(layout, name) !== undefined) ? marks : undefined,
  mapping: mappingOf,
  conventions: () => ({ ...plainConventions, wherePrecisions: wordedWhere })
};

function mappingOf(layout: TableLayout): Mapping {
  const named = namesIn(layout);
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
    parties: [{ name: named('perpetrator') ?? 'perpetrator', separator: ';', role: 'perpetrator' }],
    attribution: named('attribution'),
    victims: named('victims'),
    harms: harms.flatMap((harm) => {
      const best = named(harm.replaceAll('-', '_'));
      const says = { victims: 'unknown', blank: 'none', means: 'exactly' } as const;
      return best === undefined ? [] : [{ harm, best, ...says }];
    }),
    source: named('source')
  };
}
