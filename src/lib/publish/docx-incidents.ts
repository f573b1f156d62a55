import {
  FootnoteReferenceRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from 'docx';
import { harmText, incidentWords } from '$lib/figures/incident-words';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import type { Incident } from '$lib/model/incident';
import { harmlessText } from './harmless-text';

const fontSize = 17;
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
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widths,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((text, column) => cell([run(text, true)], column))
        }),
        ...incidents.map((incident, at) => incidentRow(incident, dataset, i18n, notes[at]))
      ]
    })
  ];
}

function incidentRow(
  incident: Incident,
  dataset: Dataset,
  i18n: I18n,
  note: number | undefined
): TableRow {
  const told = incidentWords(incident, dataset, i18n);
  const reference = note === undefined ? [] : [new FootnoteReferenceRun(note)];
  const { listSeparator } = i18n.words.counts;
  const harms = incident.harms.map((harm) => harmText(harm, i18n)).join(listSeparator);
  const columns = [
    [run(told.when)],
    [run(i18n.text(incident.title)), ...reference],
    [run(told.where)],
    [run(told.parties.join(listSeparator))],
    [run(harms)]
  ];
  return new TableRow({ cantSplit: true, children: columns.map(cell) });
}

const run = (text: string, bold = false): TextRun =>
  new TextRun({ text: harmlessText(text), size: fontSize, bold });

const cell = (children: readonly (TextRun | FootnoteReferenceRun)[], column: number): TableCell =>
  new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    children: [new Paragraph({ children: [...children] })]
  });
