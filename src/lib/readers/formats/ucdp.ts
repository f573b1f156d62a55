import { plainText } from '../events/cell-text';
import { dateOrderOf } from '../events/event-date';
import { emptyMapping, type Column, type Mapping } from '../mapping';
import type { RawRow } from '../raw-table';
import { columnNamed, textsBelow, type TableLayout } from '../table-layout';
import { plainConventions, ucdpWhere, type EventFormat } from './event-format';

/** Columns by which a file is of UCDP. */
const marks = ['type_of_violence', 'side_a', 'side_b', 'date_start', 'where_prec'] as const;

/** The columns of GED and of the candidate events, in the order of files without a header. */
const ordered =
  `id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id
  conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id
  side_b_new_id side_b number_of_sources source_article source_office source_date source_headline
  source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude
  geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end
  deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob`.split(/\s+/);

export const ucdpColumns: readonly string[] = ordered;

const violence = new Set(['1', '2', '3', '1.0', '2.0', '3.0']);
const isoDay = /^\d{4}-\d\d-\d\d/;

/**
 * The UCDP Georeferenced Event Dataset and its candidate events. Who attacks civilians is the
 * perpetrator; in fighting between states and groups both sides are parties.
 */
export const ucdp: EventFormat = {
  id: 'ucdp',
  evidence(layout, rows) {
    const named = marks.filter((name) => columnNamed(layout, name) !== undefined);
    if (named.length === marks.length) return marks;
    return isInOrder(layout, rows) ? [] : undefined;
  },
  mapping: mappingOf,
  conventions: (mapping, find) => {
    const type = find(mapping.type);
    return {
      ...plainConventions,
      datePrecisions: new Map([
        ['1', 'as-written'],
        ['2', 'week'],
        ['3', 'week'],
        ['4', 'month'],
        ['5', 'year']
      ]),
      wherePrecisions: ucdpWhere,
      perpetrators: (row, { list }) => (oneSided.has(row.known(type).slug) ? list.slice(0, 1) : []),
      otherParties: 'armed-groups',
      types: new Map([
        ['1', 'state-based'],
        ['2', 'non-state'],
        ['3', 'one-sided']
      ])
    };
  }
};

const oneSided = new Set(['3', '3-0', 'one-sided', 'one-sided-violence']);

function mappingOf(layout: TableLayout, rows: readonly RawRow[]): Mapping {
  const positions = isInOrder(layout, rows);
  const named = (...names: readonly string[]): Column | undefined => {
    if (positions) return ordered.indexOf(names[0] ?? '');
    const at = columnNamed(layout, ...names);
    return at === undefined ? undefined : layout.names[at];
  };
  const listed = (...names: readonly string[]) => names.flatMap((name) => named(name) ?? []);
  const textsOf = (name: string) =>
    textsBelow(layout, rows, positions ? ordered.indexOf(name) : columnNamed(layout, name));
  const side = (name: string) => ({ name: named(name) ?? name, role: 'by-type' as const });
  return {
    ...emptyMapping('ucdp'),
    id: named('id', 'event_id'),
    title: listed('dyad_name', 'where_coordinates'),
    date: {
      start: named('date_start'),
      end: named('date_end'),
      precision: named('date_prec'),
      order: dateOrderOf([...textsOf('date_start'), ...textsOf('date_end')]).order
    },
    place: named('where_coordinates'),
    district: named('adm_2'),
    region: named('adm_1'),
    country: named('country'),
    latitude: named('latitude'),
    longitude: named('longitude'),
    wherePrecision: named('where_prec'),
    type: named('type_of_violence'),
    parties: [side('side_a'), side('side_b')],
    harms: [
      {
        harm: 'killed',
        victims: 'unknown',
        best: named('best', 'best_est') ?? 'best',
        low: named('low', 'low_est'),
        high: named('high', 'high_est'),
        parts: {
          civilian: listed('deaths_civilians'),
          combatant: listed('deaths_a', 'deaths_b'),
          unknown: listed('deaths_unknown')
        },
        blank: 'not-stated',
        means: 'exactly'
      }
    ],
    source: named('source_office')
  };
}

/** Whether a file has no header, but the columns of UCDP in their order. */
function isInOrder({ names, above }: TableLayout, rows: readonly RawRow[]): boolean {
  if (names.some((name) => name !== '')) return false;
  const data = rows.slice(above).filter(({ cells }) => cells.length === ordered.length);
  const textIn = (cells: RawRow['cells'], name: string) =>
    plainText(cells[ordered.indexOf(name)] ?? null).trim();
  return (
    data.length > 0 &&
    data.every(
      ({ cells }) =>
        violence.has(textIn(cells, 'type_of_violence')) && isoDay.test(textIn(cells, 'date_start'))
    )
  );
}
