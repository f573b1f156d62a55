import { harmCount, partiesOfIncident, passageText } from '$lib/figures/incident-words';
import { regionName, typeName } from '$lib/figures/names';
import { regionBar } from '$lib/view/regions';
import { regionSet } from '$lib/cube/sets';
import { dateText } from '$lib/i18n/date-text';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { harms } from '$lib/model/harm';
import type { Harm } from '$lib/model/harm';
import { isRow, type Citation, type Incident } from '$lib/model/incident';
import { sum } from '$lib/model/count';
import type { Sheet } from './sheet';

/** Incidents as a sheet: what is recorded, how sure it is, and where the passage stands. */
export function incidentSheet(
  incidents: readonly Incident[],
  dataset: Dataset,
  i18n: I18n,
  notes: readonly string[]
): Sheet {
  const present = harms.filter((harm) =>
    incidents.some((incident) => incident.harms.some((suffered) => suffered.harm === harm))
  );
  const { incident: words, harms: harmWords } = i18n.words;
  return {
    name: 'incidents',
    title: i18n.text(dataset.title),
    header: [
      'id',
      words.title,
      words.when,
      'EDTF',
      words.documented,
      words.type,
      words.where,
      words.region,
      words.basis,
      words.perpetrators,
      ...present.flatMap((harm) => [
        harmWords[harm].name,
        `${harmWords[harm].name}${i18n.words.counts.separator}${i18n.words.columns.low}`,
        `${harmWords[harm].name}${i18n.words.counts.separator}${i18n.words.columns.best}`,
        `${harmWords[harm].name}${i18n.words.counts.separator}${i18n.words.columns.high}`
      ]),
      words.passage,
      words.cites
    ],
    rows: incidents.map((incident) => [
      incident.id,
      i18n.text(incident.title),
      dateText(incident.when, i18n),
      incident.when.edtf,
      incident.documented?.edtf ?? '',
      typeName(incident.type, dataset, i18n),
      incident.where.places.map(({ name }) => name).join('; '),
      regionName(regionBar(regionSet(incident)), dataset, i18n),
      basesOf(incident, i18n),
      partiesOfIncident(incident, dataset, i18n).join('; '),
      ...present.flatMap((harm) => harmCells(incident, harm, i18n)),
      incident.citations.map((citation) => citationText(citation, i18n)).join('; '),
      citedBy(incident, i18n)
    ]),
    notes
  };
}

/** `Section, subsection, paragraph 3 (1200–1310)`, `row 12 of the file`. */
function citationText(citation: Citation, i18n: I18n): string {
  const text = passageText(citation, i18n);
  return isRow(citation) ? text : `${text} (${citation.start}–${citation.end})`;
}

/** How the regions of an incident are known. */
const basesOf = ({ where }: Incident, { words }: I18n): string =>
  [...new Set(where.places.map(({ basis }) => words.bases[basis]))].join('; ');

/** Whom the source itself cites. */
const citedBy = ({ citations }: Incident, i18n: I18n): string =>
  [...new Set(citations.flatMap(({ cites }) => (cites ? [i18n.text(cites)] : [])))].join('; ');

/** A harm in words, each group with its status, and its numbers added up. */
function harmCells(
  incident: Incident,
  harm: Harm,
  i18n: I18n
): [string, number | null, number | null, number | string | null] {
  const suffered = incident.harms.filter((entry) => entry.harm === harm);
  if (suffered.length === 0) return ['', null, null, null];
  const { low, best, high } = sum(suffered.map((entry) => entry.count));
  const told = suffered.map(
    (entry) => `${harmCount(entry, i18n)} (${i18n.words.victimsOf[entry.victims]})`
  );
  return [told.join('; '), low, best, high === Infinity ? i18n.words.columns.open : high];
}
