import type { Harm, VictimStatus } from '$lib/model/harm';
import { dateOrderOf } from '../events/event-date';
import { emptyMapping, type HarmColumns, type Mapping, type PartyColumns } from '../mapping';
import type { RawRow } from '../raw-table';
import { textsBelow, type TableLayout } from '../table-layout';
import { plainConventions, type EventFormat } from './event-format';

/** A hashtag taken apart: what it is about, and its attributes. */
interface Tag {
  readonly at: number;
  readonly text: string;
  readonly about: string;
  readonly attributes: ReadonlySet<string>;
}

const harmAttributes: ReadonlyMap<string, Harm> = new Map([
  ['killed', 'killed'],
  ['dead', 'killed'],
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['kidnapped', 'abducted'],
  ['abducted', 'abducted'],
  ['missing', 'disappeared'],
  ['disappeared', 'disappeared'],
  ['arrested', 'detained'],
  ['detained', 'detained'],
  ['sgbv', 'sexually-assaulted'],
  ['displaced', 'displaced'],
  ['idps', 'displaced']
]);

const perpetratorAttributes = ['perp', 'perpetrator', 'perpetrators', 'attacker'];
const civilianAttributes = ['civilian', 'civilians', 'healthworker', 'aidworker', 'children'];
const combatantAttributes = ['combatant', 'combatants', 'military', 'soldiers'];
const partAttributes = ['f', 'm', 'female', 'male', 'women', 'men', 'children', 'adults', 'i'];

/**
 * A table with a row of HXL hashtags (version 1.1), attributes in any order.
 * @see https://hxlstandard.org/standard/1-1final/
 */
export const hxl: EventFormat = {
  id: 'hxl',
  evidence: ({ tags }) => (tags.length > 0 ? tags.filter((tag) => tag !== '') : undefined),
  mapping: mappingOf,
  conventions: () => plainConventions
};

function mappingOf(layout: TableLayout, rows: readonly RawRow[]): Mapping {
  const tags = layout.tags.flatMap(tagOf);
  const first = (about: string, ...wanted: readonly string[]): Tag | undefined =>
    wanted
      .map((attribute) =>
        tags.find(
          (tag) => tag.about === about && (attribute === '' || tag.attributes.has(attribute))
        )
      )
      .find((tag) => tag !== undefined);
  const date = first('date', 'occurred', 'start') ?? plainest(tags, 'date') ?? first('date', '');
  const type = first('event', 'type') ?? first('incident', 'type') ?? plainest(tags, 'event');
  const place = first('loc', 'name') ?? plainest(tags, 'loc');
  const region = first('adm1', 'name') ?? plainest(tags, 'adm1');
  return {
    ...emptyMapping('hxl'),
    id: (first('event', 'id', 'code') ?? first('incident', 'id') ?? first('meta', 'id'))?.text,
    title: [type?.text, place?.text ?? region?.text].filter((text) => text !== undefined),
    date: {
      start: date?.text,
      end: date?.attributes.has('start') ? first('date', 'end')?.text : undefined,
      order: dateOrderOf(textsBelow(layout, rows, date?.at)).order
    },
    place: place?.text,
    district: (first('adm2', 'name') ?? plainest(tags, 'adm2'))?.text,
    region: region?.text,
    regionCode: first('adm1', 'code', 'iso', 'pcode')?.text,
    country: (first('country', 'name') ?? first('country', 'code', ''))?.text,
    latitude: (first('geo', 'lat') ?? first('lat', ''))?.text,
    longitude: (first('geo', 'lon', 'long') ?? first('lon', '') ?? first('long', ''))?.text,
    type: type?.text,
    parties: partiesOf(tags),
    harms: harmsOf(tags),
    source: first('meta', 'source')?.text
  };
}

function tagOf(text: string, at: number): Tag[] {
  const [about = '', ...attributes] = text.slice(1).split('+');
  return text === '' ? [] : [{ at, text, about, attributes: new Set(attributes) }];
}

/** The hashtag without attributes, or with the fewest. */
const plainest = (tags: readonly Tag[], about: string): Tag | undefined =>
  tags
    .filter((tag) => tag.about === about && !tag.attributes.has('code'))
    .toSorted((a, b) => a.attributes.size - b.attributes.size)[0];

const hasOneOf = ({ attributes }: Tag, wanted: readonly string[]): boolean =>
  wanted.some((attribute) => attributes.has(attribute));

/** Groups said to be perpetrators; a first and a second one are the sides of a fight. */
function partiesOf(tags: readonly Tag[]): PartyColumns[] {
  const groups = tags.filter(({ about }) => about === 'group' || about === 'actor');
  const names = groups.filter((tag) => !hasOneOf(tag, ['code', 'id', 'type']));
  const perpetrators = names.filter((tag) => hasOneOf(tag, perpetratorAttributes));
  if (perpetrators.length > 0) {
    const named = perpetrators.find(({ attributes }) => attributes.has('name'));
    const kind = named && perpetrators.find((tag) => tag !== named && !tag.attributes.has('name'));
    const name = (named ?? perpetrators[0])?.text ?? '';
    return [{ name, code: kind?.text, separator: ',', role: 'perpetrator' }];
  }
  const role = names.length === 1 ? 'perpetrator' : 'party';
  return names.map(({ text }) => ({ name: text, separator: ';', role }));
}

/** One column a harm and status: the one with the fewest attributes, so the whole and no part. */
function harmsOf(tags: readonly Tag[]): HarmColumns[] {
  const found = new Map<string, HarmColumns>();
  const affected = tags
    .filter((tag) => tag.about === 'affected' && !hasOneOf(tag, partAttributes))
    .toSorted((a, b) => a.attributes.size - b.attributes.size);
  for (const tag of affected) {
    const harm = [...tag.attributes].flatMap((attribute) => harmAttributes.get(attribute) ?? [])[0];
    if (!harm || found.has(harm)) continue;
    const victims = statusOf(tag);
    found.set(harm, { harm, victims, best: tag.text, blank: 'none', means: 'exactly' });
  }
  const harms = [...found.values()];
  return harms.length > 1 ? harms : harms.map((one) => ({ ...one, blank: 'not-stated' as const }));
}

function statusOf(tag: Tag): VictimStatus {
  if (hasOneOf(tag, civilianAttributes)) return 'civilian';
  return hasOneOf(tag, combatantAttributes) ? 'combatant' : 'unknown';
}
