import { dateOrderOf } from '../events/event-date';
import { emptyMapping, type Mapping, type PartyColumns } from '../mapping';
import type { RawRow } from '../raw-table';
import { columnNamed, namesIn, textsBelow, type TableLayout } from '../table-layout';
import { acledPerpetrators } from './acled-perpetrators';
import { acledWhere, plainConventions, type EventFormat } from './event-format';

const marks = ['event_date', 'event_type'] as const;
const others = [
  'event_id_cnty',
  'data_id',
  'sub_event_type',
  'inter1',
  'interaction',
  'fatalities',
  'assoc_actor_1',
  'ally_actor_1',
  'time_precision',
  'geo_precision'
] as const;

/** The columns of ACLED's exports, old and new. */
export const acledColumns: readonly string[] = [
  ...marks,
  ...others,
  ...`actor1 actor actor_name actor_type inter assoc_actor associated_actor event_id_no_cnty year disorder_type assoc_actor_2 ally_actor_2 actor2 inter2
  civilian_targeting iso iso3 gwno region country admin1 admin2 admin3 location latitude longitude
  geo_precis time_preci source source_scale notes tags timestamp`.split(/\s+/)
];

/**
 * ACLED, any export since 2010. Fatalities are the lowest credible figure, whoever died, and 0 says
 * that none was reported. Notes are not read: they may name people.
 */
export const acled: EventFormat = {
  id: 'acled',
  evidence(layout) {
    const present = (names: readonly string[]) =>
      names.filter((name) => columnNamed(layout, name) !== undefined);
    const found = present(others);
    const actors = present(actorsIn(layout));
    const isWhole = present(marks).length === marks.length && actors.length > 0;
    return isWhole && found.length >= 2 ? [...marks, ...actors, ...found] : undefined;
  },
  mapping: mappingOf,
  conventions: (mapping, find) => ({
    ...plainConventions,
    datePrecisions: new Map([
      ['1', 'as-written'],
      ['2', 'week'],
      ['3', 'month']
    ]),
    wherePrecisions: acledWhere,
    perpetrators: acledPerpetrators({
      type: find(mapping.type),
      targeting: find(mapping.targeting),
      interaction: find(mapping.interaction),
      actor: find(mapping.parties[0]?.name)
    }),
    rowsAnEvent: 'several'
  })
};

/** The column by which a table's actors are known; one for all only beside the events' identifiers. */
function actorsIn(layout: TableLayout): readonly string[] {
  if (columnNamed(layout, 'actor1') !== undefined) return ['actor1'];
  return columnNamed(layout, 'event_id_cnty') === undefined ? [] : ['actor', 'actor_name'];
}

/** Whether a table has one actor a row, but not the identifiers by which their events are known. */
export const lacksEventIds = (layout: TableLayout): boolean => {
  const has = (name: string) => columnNamed(layout, name) !== undefined;
  const isByActor = ['actor', 'actor_name'].some(has) && !has('actor1') && marks.every(has);
  const ofAcled = ['inter', 'interaction', 'assoc_actor', 'disorder_type', 'civilian_targeting'];
  return isByActor && ofAcled.some(has) && !has('event_id_cnty');
};

/** Two actors a row, or one. */
function partiesOf(layout: TableLayout): PartyColumns[] {
  const named = namesIn(layout);
  const common = { separator: ';', role: 'by-type' } as const;
  const side = (n: 1 | 2) => ({
    ...common,
    name: named(`actor${n}`) ?? `actor${n}`,
    code: named(`inter${n}`),
    associates: named(`assoc_actor_${n}`, `ally_actor_${n}`)
  });
  const actor = named('actor', 'actor_name');
  if (named('actor1') !== undefined || actor === undefined) return [side(1), side(2)];
  const code = named('inter', 'inter1', 'actor_type');
  const associates = named('assoc_actor', 'associated_actor', 'assoc_actor_1', 'ally_actor');
  return [{ ...common, name: actor, code, associates }];
}

function mappingOf(layout: TableLayout, rows: readonly RawRow[]): Mapping {
  const named = namesIn(layout);
  const type = named('sub_event_type', 'event_type');
  const fatalities = named('fatalities');
  return {
    ...emptyMapping('acled'),
    id: named('event_id_cnty', 'data_id'),
    title: [type, named('location')].filter((column) => column !== undefined),
    date: {
      start: named('event_date'),
      precision: named('time_precision', 'time_preci'),
      order: dateOrderOf(textsBelow(layout, rows, columnNamed(layout, 'event_date'))).order
    },
    place: named('location'),
    district: named('admin2'),
    region: named('admin1'),
    country: named('country'),
    latitude: named('latitude'),
    longitude: named('longitude'),
    wherePrecision: named('geo_precision', 'geo_precis'),
    type: named('event_type'),
    targeting: named('civilian_targeting'),
    interaction: named('interaction'),
    parties: partiesOf(layout),
    harms: fatalities
      ? [
          {
            harm: 'killed',
            victims: 'unknown',
            best: fatalities,
            blank: 'not-stated',
            means: 'at-least'
          }
        ]
      : [],
    source: named('source')
  };
}
