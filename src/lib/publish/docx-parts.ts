import {
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild
} from 'docx';
import type { Language } from '$lib/model/text';
import { altText } from './caveats';
import { harmlessText } from '$lib/model/harmless-text';
import { documentPicture } from './png';
import type { Publication, Tools } from './publication';

/** In CSS pixels: what stands between the margins of an A4 page, and how high a picture may be. */
const textWidth = 600;
const mostHeight = 820;

/** A4 with margins of 25 mm, in twentieths of a point. */
const edge = 1417;
export const a4 = {
  size: { width: 11906, height: 16838 },
  margin: { top: edge, right: edge, bottom: edge, left: edge }
};

const locales = { en: 'en-GB', fr: 'fr-FR' } as const;

/** Type and language of a whole document. */
export const documentStyles = (language: Language) => ({
  default: {
    document: { run: { font: 'Arial', size: 21, language: { value: locales[language] } } }
  }
});

/** The package numbers pictures through the life of a server, and calls its links by chance. */
export function sameEveryTime(): (path: string, xml: string) => string {
  const links = new Map<string, string>();
  return (_path, xml) => {
    let pictures = 0;
    let drawings = 0;
    let marks = 0;
    const marked = new Map<string, number>();
    return xml
      .replace(/"rId([A-Za-z0-9_-]{21})"/g, (_, id: string) => {
        const name = links.get(id) ?? `"rIdLink${links.size + 1}"`;
        links.set(id, name);
        return name;
      })
      .replace(/(<wp:docPr id=)"\d+"/g, (_, tag: string) => `${tag}"${(pictures += 1)}"`)
      .replace(/(<pic:cNvPr id=)"\d+"/g, (_, tag: string) => `${tag}"${(drawings += 1)}"`)
      .replace(/(<w:bookmark(?:Start|End)[^>]* w:id=)"(\d+)"/g, (_, tag: string, id: string) => {
        const number = marked.get(id) ?? (marks += 1);
        marked.set(id, number);
        return `${tag}"${number}"`;
      });
  };
}

export const plain = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun(text)], spacing: { after: 120 } });

/** What stands in a note. */
export const noteText = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: ` ${text}`, size: 17 })] });

export const heading = (text: string): Paragraph =>
  new Paragraph({
    text,
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 240, after: 120 }
  });

export const linkTo = (link: string): ExternalHyperlink | TextRun =>
  /^https?:/.test(link)
    ? new ExternalHyperlink({ link, children: [new TextRun({ text: link, style: 'Hyperlink' })] })
    : new TextRun(link);

/** A figure's picture as a paragraph that stays with its caption. */
export async function picture(publication: Publication, tools: Tools): Promise<Paragraph> {
  const { png, width, height } = await documentPicture(publication, tools);
  const shrunk = Math.min(textWidth / width, mostHeight / height);
  const { figure } = publication;
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * shrunk), height: Math.round(height * shrunk) },
        altText: { name: figure.id, title: figure.title, description: altText(publication) }
      })
    ]
  });
}

/** A table whose head is repeated on every page. */
export function wordTable(
  head: readonly string[],
  rows: readonly (readonly (readonly ParagraphChild[])[])[],
  /** of its columns, in twentieths of a point */
  widths: readonly number[]
): Table {
  const row = (cells: readonly (readonly ParagraphChild[])[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map((children, column) => cell(children, widths[column] ?? 0))
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths,
    rows: [
      row(
        head.map((text) => [cellText(text, true)]),
        true
      ),
      ...rows.map((it) => row(it, false))
    ]
  });
}

/** A harmless text in a table. */
export const cellText = (text: string, bold = false): TextRun =>
  new TextRun({ text: harmlessText(text), size: 17, bold });

const cell = (children: readonly ParagraphChild[], width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    children: [new Paragraph({ children: [...children] })]
  });
