import { harmText, partiesOfIncident, passageText } from '$lib/figures/incident-words';
import { regionName, typeName } from '$lib/figures/names';
import { countText } from '$lib/i18n/count-text';
import { dateText } from '$lib/i18n/date-text';
import type { I18n } from '$lib/i18n/i18n';
import { versionWords } from '$lib/i18n/version-words';
import { sum, type Count } from '$lib/model/count';
import type { Dataset } from '$lib/model/dataset';
import type { Incident } from '$lib/model/incident';
import type { IncidentField, Revision } from './compare';

/** One thing about an incident, as it stands in two versions; in words. */
export interface WordedChange {
  readonly field: IncidentField;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A version of an incident, with the dataset that names what it refers to. */
interface Side {
  readonly incident: Incident;
  readonly dataset: Dataset;
}

/** What was revised about an incident; where words do not show the difference, that it was. */
export function revisionWords(
  { before, after, fields }: Revision,
  datasets: { readonly before: Dataset; readonly after: Dataset },
  i18n: I18n
): WordedChange[] {
  const earlier = { incident: before, dataset: datasets.before };
  const later = { incident: after, dataset: datasets.after };
  return fields.flatMap((field) => {
    const told = field === 'harms' ? harmChanges(before, after, i18n) : [];
    if (told.length > 0) return told;
    const label = labelOf(field, i18n);
    const [was, is] = [earlier, later].map((side) => textOf[field](side, i18n));
    const { detail, unknown } = versionWords[i18n.language];
    if (was === is)
      return [{ field, label: `${label} (${detail})`, before: was ?? '', after: is ?? '' }];
    return [{ field, label, before: was || unknown, after: is || unknown }];
  });
}

function labelOf(field: IncidentField, { words, language }: I18n): string {
  const { incident } = words;
  if (field === 'place') return incident.where;
  if (field === 'citations') return incident.passage;
  if (field === 'description' || field === 'status') return versionWords[language][field];
  return incident[field];
}

const textOf: Readonly<Record<IncidentField, (side: Side, i18n: I18n) => string>> = {
  title: ({ incident }, i18n) => i18n.text(incident.title),
  description: ({ incident }, i18n) => i18n.text(incident.description),
  status: ({ incident }, i18n) => (incident.status ? i18n.text(incident.status) : ''),
  type: ({ incident, dataset }, i18n) => typeName(incident.type, dataset, i18n),
  when: ({ incident }, i18n) => dateText(incident.when, i18n),
  documented: ({ incident }, i18n) =>
    incident.documented ? dateText(incident.documented, i18n) : '',
  region: ({ incident, dataset }, i18n) =>
    listed(
      incident.where.places.map(({ region, basis }) =>
        region
          ? `${regionName(region, dataset, i18n)} (${i18n.words.bases[basis]})`
          : i18n.words.regionGroups['not-stated']
      )
    ),
  place: ({ incident }) => listed(incident.where.places.map(({ name }) => name)),
  perpetrators: ({ incident, dataset }, i18n) => listed(partiesOfIncident(incident, dataset, i18n)),
  harms: ({ incident }, i18n) => listed(incident.harms.map((suffered) => harmText(suffered, i18n))),
  citations: ({ incident }, i18n) =>
    listed(incident.citations.map((citation) => passageText(citation, i18n)))
};

const listed = (texts: readonly string[]): string =>
  [...new Set(texts)].filter((text) => text !== '').join(', ');

/** Each harm and status of its victims whose number is another: `killed (civilian) 40 → 43`. */
function harmChanges(before: Incident, after: Incident, i18n: I18n): WordedChange[] {
  const [earlier, later] = [countsOf(before, i18n), countsOf(after, i18n)];
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((label): WordedChange[] => {
    const [was, is] = [earlier, later].map((counts) => countIn(counts.get(label), i18n));
    if (was === is) return [];
    return [{ field: 'harms', label, before: was ?? '', after: is ?? '' }];
  });
}

function countsOf({ harms }: Incident, { words }: I18n): ReadonlyMap<string, Count> {
  const labelled = harms.map(({ harm, victims, count }) => ({
    label: `${words.harms[harm].name} (${words.victimsOf[victims]})`,
    count
  }));
  const labels = [...new Set(labelled.map(({ label }) => label))];
  return new Map(
    labels.map((label) => [
      label,
      sum(labelled.filter((entry) => entry.label === label).map(({ count }) => count))
    ])
  );
}

const countIn = (count: Count | undefined, i18n: I18n): string =>
  count ? countText({ count, incidents: 1 }, i18n) : i18n.words.counts.none;
