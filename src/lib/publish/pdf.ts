import PDFDocument from 'pdfkit';
import SVGtoPDF from 'svg-to-pdfkit';
import { dateOfData } from './data-date';
import { fullTitle, type Publication, type Tools } from './publication';
import { publishedSvg, sizeOf } from './svg';

/** Points for each CSS pixel. */
const pointsPerPixel = 0.75;

/** A figure as one PDF page: vectors, embedded fonts, alternative text, and what it comes from. */
export async function publishedPdf(publication: Publication, tools: Tools): Promise<Uint8Array> {
  const { figure, i18n, link } = publication;
  const svg = publishedSvg(publication);
  const fonts = await tools.fonts();
  const size = sizeOf(svg);
  const page = { width: size.width * pointsPerPixel, height: size.height * pointsPerPixel };
  const document = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    font: '', // none of those that readers of PDF have
    pdfVersion: '1.7',
    lang: i18n.language,
    tagged: true,
    displayTitle: true,
    info: {
      Title: fullTitle(figure),
      Author: i18n.words.site.name,
      Subject: `${figure.summary} ${figure.citation}`,
      Keywords: [figure.id, figure.version, link].join(', '),
      Creator: i18n.words.site.name,
      Producer: 'PDFKit',
      CreationDate: dateOfData(publication.dataset)
    }
  });
  const done = collected(document);
  document.registerFont('regular', fonts.regular);
  document.registerFont('bold', fonts.bold);
  document.font('regular').addPage();
  const alt = [...new Set([figure.summary, ...figure.notes, figure.citation])].join(' ');
  const picture = document.struct('Figure', { alt, title: fullTitle(figure) }, () => {
    draw(document, svg, page);
  });
  document.addStructure(picture);
  picture.end();
  document.end();
  return done;
}

function draw(
  document: PDFKit.PDFDocument,
  svg: string,
  page: { readonly width: number; readonly height: number }
): void {
  SVGtoPDF(document, svg, 0, 0, {
    ...page,
    fontCallback: (_family, bold) => (bold ? 'bold' : 'regular'),
    warningCallback: () => undefined
  });
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
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
