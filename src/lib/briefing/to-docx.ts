import {
  AlignmentType,
  Bookmark,
  Document,
  EndnoteReferenceRun,
  Footer,
  HeadingLevel,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  TextRun,
  type ParagraphChild,
  type Table
} from 'docx';
import {
  a4,
  cellText,
  documentStyles,
  heading,
  noteText,
  picture,
  plain,
  sameEveryTime,
  wordTable
} from '$lib/publish/docx-parts';
import { officeFile } from '$lib/publish/office-properties';
import type { Tools } from '$lib/publish/publication';
import type { Block, BriefingDocument, FigureBlock } from './document';
import { propertiesOf } from './document-properties';
import { ranges } from './endnotes';

/** In twentieths of a point: when, what, where, who, what was suffered, figures, endnotes. */
const widths = [1150, 2000, 1450, 1450, 1322, 800, 900];

/** A briefing as a Word document, whose endnotes, captions and page numbers Word keeps right. */
export async function briefingDocx(document: BriefingDocument, tools: Tools): Promise<Uint8Array> {
  const { i18n, words, title, byline, sources, annex, annexNotes, endnotes } = document;
  const marks = new EndnoteMarks();
  const body: (Paragraph | Table)[] = [];
  for (const block of document.blocks) {
    body.push(...(await paragraphsOf(block, document, marks, tools)));
  }
  const file = new Document({
    styles: documentStyles(i18n.language),
    endnotes: Object.fromEntries(
      endnotes.map(({ number, text, url }) => [
        number,
        { children: [noteText([text, url].join(' ').trim())] }
      ])
    ),
    sections: [
      {
        properties: {
          page: a4,
          endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } }
        },
        footers: { default: footer(title) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE, spacing: { after: 120 } }),
          ...byline.map(plain),
          ...body,
          heading(words.sources),
          ...sources.map(plain),
          ...(annex.length > 0
            ? [heading(words.annex), ...annexNotes.map(plain), annexTable(document)]
            : []),
          ...(endnotes.length > 0 ? [heading(words.endnotes)] : [])
        ]
      }
    ]
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  return officeFile(bytes, propertiesOf(document), sameEveryTime());
}

/** Marks an endnote where it is first referred to; later it is that mark's number. */
class EndnoteMarks {
  readonly #marked = new Set<number>();

  of(numbers: readonly number[]): ParagraphChild[] {
    return numbers.flatMap((number, index) => [
      ...(index > 0 ? [new TextRun({ text: ', ', superScript: true })] : []),
      this.#mark(number)
    ]);
  }

  #mark(number: number): ParagraphChild {
    if (this.#marked.has(number)) return crossReference(number);
    this.#marked.add(number);
    return new Bookmark({ id: `note${number}`, children: [new EndnoteReferenceRun(number)] });
  }
}

/** The number of an endnote that is marked elsewhere, in the marks' own type. */
const crossReference = (number: number): SimpleField =>
  new SimpleField(`NOTEREF note${number} \\f \\h`, String(number));

async function paragraphsOf(
  block: Block,
  { words }: BriefingDocument,
  marks: EndnoteMarks,
  tools: Tools
): Promise<Paragraph[]> {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: block.text,
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
          spacing: { before: 280, after: 120 }
        })
      ];
    case 'text':
      return block.paragraphs.map(
        (text) => new Paragraph({ children: lines(text), spacing: { after: 160 } })
      );
    case 'broken':
      return [plain(words.broken(block.sentence))];
    case 'figure':
      return [await picture(block.publication, tools), caption(block, words.figure(''), marks)];
  }
}

const lines = (text: string): TextRun[] =>
  text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));

/** `Figure 1. …`, numbered by Word, which keeps it right among others. */
const caption = (
  { number, publication, endnotes }: FigureBlock,
  label: string,
  marks: EndnoteMarks
): Paragraph =>
  new Paragraph({
    style: 'Caption',
    spacing: { after: 240 },
    children: [
      new TextRun({ text: label, bold: true }),
      new SimpleField('SEQ Figure \\* ARABIC', String(number)),
      new TextRun({ text: `. ${publication.figure.summary} ` }),
      ...marks.of(endnotes)
    ]
  });

function annexTable({ annex, i18n, words }: BriefingDocument): Table {
  const { incident } = i18n.words;
  const { columns } = words;
  const head = [incident.when, incident.title, incident.where, incident.perpetrators];
  const rows = annex.map(({ cells, figures, endnotes }) => [
    ...cells.map((text) => [cellText(text)]),
    [cellText(ranges(figures))],
    endnotes.flatMap((number, index) => [
      ...(index > 0 ? [cellText(', ')] : []),
      crossReference(number)
    ])
  ]);
  return wordTable([...head, incident.harms, columns.figures, columns.endnotes], rows, widths);
}

const footer = (title: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 17,
            children: [`${title} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
          })
        ]
      })
    ]
  });
