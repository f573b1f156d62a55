import { harms, type VictimStatus } from '$lib/model/harm';
import { dateOrderOf } from '../events/event-date';
import { harmOfAttributes } from '../events/harm-tag';
import { addedUp, type PartColumn, type PeoplePart } from '../events/people-parts';
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

const perpetratorAttributes = ['perp', 'perpetrator', 'perpetrators', 'attacker'];
const civilianAttributes = ['civilian', 'civilians', 'healthworker', 'aidworker'];
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

/** One column a harm: the one with the fewest attributes, so the whole; otherwise all of its parts. */
function harmsOf(tags: readonly Tag[]): HarmColumns[] {
  const affected = tags
    .filter(({ about }) => about === 'affected')
    .toSorted((a, b) => a.attributes.size - b.attributes.size);
  const kinds = new Set(affected.flatMap(({ attributes }) => harmOfAttributes(attributes) ?? []));
  const blank = kinds.size > 1 ? 'none' : 'not-stated';
  return harms.flatMap((harm) => {
    const own = affected.filter(({ attributes }) => harmOfAttributes(attributes) === harm);
    const whole = own.find((tag) => !hasOneOf(tag, partAttributes));
    const says = { harm, blank, means: 'exactly' } as const;
    return whole
      ? [{ ...says, victims: statusOf(whole), best: whole.text }]
      : addedUp(partsIn(own), says);
  });
}

/** None where some of the columns are no part by sex or age that is known. */
function partsIn(tags: readonly Tag[]): PartColumn[] {
  const parts = tags.flatMap((tag): PartColumn[] => {
    const part = partOf(tag);
    return part ? [{ part, column: tag.text, victims: statusOf(tag) }] : [];
  });
  return parts.length === tags.length ? parts : [];
}

function partOf(tag: Tag): PeoplePart | undefined {
  const isFemale = hasOneOf(tag, ['f', 'female']);
  const isMale = hasOneOf(tag, ['m', 'male']);
  const [isChild, isAdult] = [hasOneOf(tag, ['children']), hasOneOf(tag, ['adults'])];
  if (hasOneOf(tag, ['i']) || (isFemale && isMale) || (isChild && isAdult)) return undefined;
  if (hasOneOf(tag, ['women'])) return 'women';
  if (hasOneOf(tag, ['men'])) return 'men';
  if (isFemale) return isChild ? 'girls' : isAdult ? 'women' : 'female';
  if (isMale) return isChild ? 'boys' : isAdult ? 'men' : 'male';
  return isChild ? 'children' : isAdult ? 'adults' : undefined;
}

function statusOf(tag: Tag): VictimStatus {
  if (hasOneOf(tag, civilianAttributes)) return 'civilian';
  return hasOneOf(tag, combatantAttributes) ? 'combatant' : 'unknown';
}
