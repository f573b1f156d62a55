import { regionSet } from '$lib/cube/sets';
import { countText, peopleText } from '$lib/i18n/count-text';
import { dateText } from '$lib/i18n/date-text';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { isRow, type HarmSuffered, type Incident, type Passage } from '$lib/model/incident';
import { regionBar } from '$lib/view/regions';
import { partyName, regionName, typeName } from './names';

/** An incident told in a language, part by part. */
export interface IncidentWords {
  readonly when: string;
  readonly where: string;
  readonly type: string;
  readonly parties: readonly string[];
  readonly harms: readonly string[];
  readonly passages: readonly string[];
}

export function incidentWords(incident: Incident, dataset: Dataset, i18n: I18n): IncidentWords {
  const places = incident.where.places.map(({ name }) => name).filter((name) => name !== '');
  const region = regionName(regionBar(regionSet(incident)), dataset, i18n);
  return {
    when: dateText(incident.when, i18n),
    where: [i18n.formats.list(places), region].filter((text) => text !== '').join(' · '),
    type: typeName(incident.type, dataset, i18n),
    parties: partiesOfIncident(incident, dataset, i18n),
    harms: incident.harms.map((suffered) => harmText(suffered, i18n)),
    passages: [...new Set(incident.citations.map((citation) => passageText(citation, i18n)))]
  };
}

/** `GSIM`, `armed forces (suspected)`. */
export function partiesOfIncident(
  { involvements }: Incident,
  dataset: Dataset,
  i18n: I18n
): string[] {
  const { attributions, incident } = i18n.words;
  if (involvements.length === 0) return [incident.nobodyNamed];
  return involvements.map(({ perpetrator, attribution }) => {
    const name = partyName(perpetrator, dataset, i18n);
    return attribution === 'stated' ? name : `${name} (${attributions[attribution]})`;
  });
}

/** `at least 4 people abducted (civilian)`. */
export const harmText = ({ harm, count, victims }: HarmSuffered, i18n: I18n): string =>
  `${peopleText({ count, incidents: 1 }, harm, i18n)} (${i18n.words.victimsOf[victims]})`;

/** The number of people alone: `at least 4`. */
export const harmCount = ({ count }: HarmSuffered, i18n: I18n): string =>
  countText({ count, incidents: 1 }, i18n);

/** `Freedom of expression, paragraph 2`, `row 12 of the file`: where a passage stands. */
export const passageText = (passage: Passage, { words, formats }: I18n): string => {
  const paragraph = formats.number(passage.paragraph);
  if (isRow(passage)) return words.incident.row(paragraph);
  const headings = [passage.section, passage.subsection].filter((heading) => heading !== '');
  return words.incident.of(headings.join(', '), paragraph);
};
