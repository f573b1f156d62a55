import type { BriefingDocument } from './document';
import { ranges } from './endnotes';
import { pageHeight, type PdfPaper } from './pdf-paper';

/** In points: when, what, where, who, what was suffered, figures, endnotes; with the gaps. */
const widths = [66, 108, 72, 76, 78, 38, 45] as const;
const gap = 6;
const size = 8;

/** The incidents behind the figures as a table, whose head stands on every page. */
export function addAnnex(paper: PdfPaper, document: BriefingDocument): void {
  const { words, annexNotes, annex, i18n } = document;
  const { incident } = i18n.words;
  const { columns } = words;
  const head = [incident.when, incident.title, incident.where, incident.perpetrators];
  const names = [...head, incident.harms, columns.figures, columns.endnotes];
  paper.heading(words.annex, 1);
  for (const note of annexNotes) paper.paragraph(note, { size: 9, colour: 'soft' });
  const table = paper.file.struct('Table');
  paper.add(table);
  addRow(paper, table, names, true);
  for (const { cells, figures, endnotes } of annex) {
    const texts = [...cells, ranges(figures), ranges(endnotes)];
    if (heightOf(paper, texts) > paper.room) {
      paper.need(pageHeight);
      addRow(paper, table, names, true);
    }
    addRow(paper, table, texts, false);
  }
  table.end();
}

function addRow(
  paper: PdfPaper,
  table: PDFKit.PDFStructureElement,
  texts: readonly string[],
  isHead: boolean
): void {
  const { file } = paper;
  const height = heightOf(paper, texts, isHead);
  const row = file.struct('TR');
  table.add(row);
  let x = 0;
  for (const [column, text] of texts.entries()) {
    const width = widths[column] ?? 0;
    const left = x;
    row.add(
      file.struct(isHead ? 'TH' : 'TD', {}, () => paper.cell(text, left, width - gap, size, isHead))
    );
    x += width;
  }
  row.end();
  paper.space(height - 3);
  paper.rule();
  paper.space(3);
}

function heightOf({ file }: PdfPaper, texts: readonly string[], isHead = false): number {
  file.font(isHead ? 'bold' : 'regular').fontSize(size);
  const heights = texts.map((text, column) =>
    file.heightOfString(text, { width: (widths[column] ?? 0) - gap })
  );
  return Math.min(pageHeight / 2, Math.max(...heights)) + 7;
}
