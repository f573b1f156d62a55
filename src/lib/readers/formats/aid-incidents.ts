import type { Harm } from '$lib/model/harm';
import { dateOrderOf } from '../events/event-date';
import { columnKey } from '../events/slug';
import { emptyMapping, type HarmColumns, type Mapping } from '../mapping';
import type { RawRow } from '../raw-table';
import { columnNamed, namesIn, textsBelow, type TableLayout } from '../table-layout';
import { plainConventions, type EventFormat } from './event-format';

const workers =
  /^((?:aid|health|health care|humanitarian|education|protection) workers?|educators?|students?)\s+(killed|injured|wounded|kidnapped|abducted|arrested|detained|sexually assaulted)$/i;

const harmOf: Readonly<Record<string, Harm>> = {
  killed: 'killed',
  injured: 'injured',
  wounded: 'injured',
  kidnapped: 'abducted',
  abducted: 'abducted',
  arrested: 'detained',
  detained: 'detained',
  'sexually assaulted': 'sexually-assaulted'
};

/** Columns of incident tables about aid and health work. */
export const aidColumns: readonly string[] = [
  'Reported Perpetrator',
  'Reported Perpetrator Name',
  'Country ISO',
  'Admin 1',
  'Geo Precision',
  'Weapon Carried/Used',
  'SiND Event ID'
];

/**
 * Incidents against aid, health or education workers, one number a harm, several perpetrators in
 * one cell. Descriptions are not read: they may name people.
 */
export const aidIncidents: EventFormat = {
  id: 'aid-incidents',
  evidence(layout) {
    const harmed = harmColumns(layout).map(({ best }) => String(best));
    const known = aidColumns.filter((name) => columnNamed(layout, name) !== undefined);
    const hasDate = columnNamed(layout, 'Date') !== undefined;
    return hasDate && harmed.length > 0 && known.length >= 2 ? [...known, ...harmed] : undefined;
  },
  mapping: mappingOf,
  conventions: () => plainConventions
};

function mappingOf(layout: TableLayout, rows: readonly RawRow[]): Mapping {
  const named = namesIn(layout);
  const place = named('Location of Incident', 'Location');
  const region = named('Admin 1');
  return {
    ...emptyMapping('aid-incidents'),
    id: named('SiND Event ID', 'Event ID', 'Incident ID'),
    title: [named('Weapon Carried/Used'), place, region].filter((column) => column !== undefined),
    date: {
      start: named('Date'),
      order: dateOrderOf(textsBelow(layout, rows, columnNamed(layout, 'Date'))).order
    },
    region,
    country: named('Country'),
    latitude: named('Latitude'),
    longitude: named('Longitude'),
    wherePrecision: named('Geo Precision'),
    parties: [
      {
        name: named('Reported Perpetrator Name', 'Reported Perpetrator') ?? 'Reported Perpetrator',
        code: named('Reported Perpetrator'),
        separator: ',',
        role: 'perpetrator'
      }
    ],
    harms: harmColumns(layout)
  };
}

/** `Aid Workers Killed`, `Health Workers Injured`, … ; not their parts by sex or origin. */
function harmColumns(layout: TableLayout): HarmColumns[] {
  return layout.names.flatMap((best): HarmColumns[] => {
    const match = workers.exec(best);
    const [, group = '', how = ''] = match ?? [];
    const harm = harmOf[how.toLowerCase()];
    if (!harm) return [];
    const women = layout.names.find((name) => columnKey(name) === columnKey(`Female ${best}`));
    const numbers = { best, women, blank: 'none', means: 'exactly' } as const;
    return [{ harm, victims: 'civilian', group, ...numbers }];
  });
}
