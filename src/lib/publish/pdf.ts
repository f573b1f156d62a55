import { dateOfData } from './data-date';
import { collected, drawSvg, newPdf, pointsPerPixel } from './pdf-parts';
import { fullTitle, type Publication, type Tools } from './publication';
import { publishedSvg, sizeOf } from './svg';

/** A figure as one PDF page: vectors, embedded fonts, alternative text, and what it comes from. */
export async function publishedPdf(publication: Publication, tools: Tools): Promise<Uint8Array> {
  const { figure, i18n, link, dataset } = publication;
  const svg = publishedSvg(publication);
  const size = sizeOf(svg);
  const page = { width: size.width * pointsPerPixel, height: size.height * pointsPerPixel };
  const title = fullTitle(figure);
  const document = newPdf(
    {
      language: i18n.language,
      title,
      author: i18n.words.site.name,
      subject: `${figure.summary} ${figure.citation}`,
      keywords: [figure.id, figure.version, link],
      date: dateOfData(dataset)
    },
    await tools.fonts(),
    { size: [page.width, page.height], margin: 0 }
  );
  const done = collected(document);
  document.addPage();
  const alt = [...new Set([figure.summary, ...figure.notes, figure.citation])].join(' ');
  const picture = document.struct('Figure', { alt, title }, () => {
    drawSvg(document, svg, { x: 0, y: 0, ...page });
  });
  document.addStructure(picture);
  picture.end();
  document.end();
  return done;
}
