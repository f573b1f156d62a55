import { harms, victimStatuses } from '$lib/model/harm';
import type { Harm } from '$lib/model/harm';
import type { Citation, HarmSuffered, Involvement, Passage, Place } from '$lib/model/incident';
import { attributions } from '$lib/model/perpetrator';
import { checkRange, countIn } from './row-count';
import type { Row } from './row';
import { choiceIn, choicesIn, numberIn, optionalTextsIn, reject, textIn, textsIn } from './row';

const bases = ['stated', 'mapped', 'inferred', 'not-stated'] as const;

/** Reads one place of an incident. */
export function readPlace(row: Row): Place | undefined {
  const basis = choiceIn(row, 'basis', bases);
  if (!basis) return undefined;
  const region = textIn(row, 'region') || undefined;
  if (!region && basis !== 'not-stated') {
    reject(row, { code: 'basis-without-region' }, 'basis', basis);
  }
  if (region && basis === 'not-stated') {
    reject(row, { code: 'region-without-basis' }, 'region', region);
  }
  const coordinates = coordinatesIn(row);
  return {
    name: textIn(row, 'place'),
    district: textIn(row, 'district'),
    region,
    basis,
    coordinates
  };
}

function coordinatesIn(row: Row): Place['coordinates'] {
  const [latitude, longitude] = [numberIn(row, 'latitude'), numberIn(row, 'longitude')];
  checkRange(row, 'latitude', -90, 90);
  checkRange(row, 'longitude', -180, 180);
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  if (latitude !== longitude) {
    const missing = latitude === undefined ? 'latitude' : 'longitude';
    reject(row, { code: 'coordinates-incomplete' }, missing);
  }
  return undefined;
}

export function readInvolvement(row: Row): Involvement | undefined {
  const attribution = choiceIn(row, 'attribution', attributions);
  return attribution && { perpetrator: textIn(row, 'perpetrator'), attribution };
}

export function readHarm(row: Row): HarmSuffered | undefined {
  const harm = choiceIn(row, 'harm', harms);
  const victims = choiceIn(row, 'victims', victimStatuses);
  const count = countIn(row);
  if (!harm || !victims || !count) return undefined;
  const [women, children] = ['women', 'children'].map((part) => partIn(row, part, count.high));
  return { harm, victims, group: textsIn(row, 'group'), count, women, children };
}

/** A number of people among those counted, who can't be more than all of them. */
function partIn(row: Row, column: string, whole: number): number | undefined {
  const part = numberIn(row, column);
  checkRange(row, column, 0);
  if (part !== undefined && part > whole) {
    reject(row, { code: 'part-exceeds-count', expected: String(whole) }, column, String(part));
  }
  return part;
}

/** Reads one citation of an incident, which can only be about harms that the incident has. */
export function readCitation(row: Row, suffered: readonly Harm[]): Citation {
  const about = choicesIn(row, 'harm', suffered);
  return { ...passageIn(row), harms: about, cites: optionalTextsIn(row, 'cites') };
}

/** Where the passage stands that a row cites; a row that cites nothing is rejected. */
export function passageIn(row: Row): Passage {
  const [start, end] = [numberIn(row, 'start') ?? 0, numberIn(row, 'end') ?? 0];
  if (start < 0 || start >= end)
    reject(row, { code: 'passage-empty' }, 'start, end', `${start}–${end}`);
  checkRange(row, 'paragraph', 1);
  return {
    document: textIn(row, 'document'),
    section: textIn(row, 'section'),
    subsection: textIn(row, 'subsection'),
    paragraph: numberIn(row, 'paragraph') ?? 0,
    start,
    end
  };
}
