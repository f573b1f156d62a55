import PDFDocument from 'pdfkit';
import SVGtoPDF from 'svg-to-pdfkit';
import type { Language } from '$lib/model/text';
import type { Fonts } from './publication';

/** Points for each CSS pixel. */
export const pointsPerPixel = 0.75;

/** What a PDF says about itself. */
export interface PdfProperties {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** of the data: files know no clock */
  readonly date: Date;
}

/** A tagged PDF without a page, in the fonts `regular` and `bold`, which it carries inside. */
export function newPdf(
  { language, title, author, subject, keywords, date }: PdfProperties,
  fonts: Fonts,
  page: PDFKit.PDFDocumentOptions
): PDFKit.PDFDocument {
  const document = new PDFDocument({
    ...page,
    autoFirstPage: false,
    font: '', // none of those that readers of PDF have
    pdfVersion: '1.7',
    lang: language,
    tagged: true,
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Keywords: keywords.join(', '),
      Creator: author,
      Producer: 'PDFKit',
      CreationDate: date
    }
  });
  document.registerFont('regular', fonts.regular);
  document.registerFont('bold', fonts.bold);
  return document.font('regular');
}

/** Draws an SVG as vectors, its texts as text. */
export function drawSvg(
  document: PDFKit.PDFDocument,
  svg: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
): void {
  const { x, y, width, height } = box;
  SVGtoPDF(document, svg, x, y, {
    width,
    height,
    fontCallback: (_family, bold) => (bold ? 'bold' : 'regular'),
    warningCallback: () => undefined
  });
}

/** The bytes of a document once it has ended. */
export function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(joined(chunks)));
    document.on('error', reject);
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
