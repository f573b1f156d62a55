import { FootnoteReferenceRun, type Table } from 'docx';
import { harmText, incidentWords } from '$lib/figures/incident-words';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import type { Incident } from '$lib/model/incident';
import { cellText, wordTable } from './docx-parts';

/** In twentieths of a point; together what stands between the margins. */
const widths = [1500, 2600, 1750, 1700, 1522];

/** The incidents behind a figure as a Word table, each with the footnote of its passages. */
export function incidentTable(
  incidents: readonly Incident[],
  dataset: Dataset,
  i18n: I18n,
  /** of each incident, in its order */
  notes: readonly (number | undefined)[]
): Table[] {
  if (incidents.length === 0) return [];
  const { incident: words } = i18n.words;
  const head = [words.when, words.title, words.where, words.perpetrators, words.harms];
  const rows = incidents.map((incident, at) => incidentRow(incident, dataset, i18n, notes[at]));
  return [wordTable(head, rows, widths)];
}

function incidentRow(incident: Incident, dataset: Dataset, i18n: I18n, note: number | undefined) {
  const told = incidentWords(incident, dataset, i18n);
  const reference = note === undefined ? [] : [new FootnoteReferenceRun(note)];
  const { listSeparator } = i18n.words.counts;
  const harms = incident.harms.map((harm) => harmText(harm, i18n)).join(listSeparator);
  return [
    [cellText(told.when)],
    [cellText(i18n.text(incident.title)), ...reference],
    [cellText(told.where)],
    [cellText(told.parties.join(listSeparator))],
    [cellText(harms)]
  ];
}
