import { collected, newPdf } from '$lib/publish/pdf-parts';
import type { Tools } from '$lib/publish/publication';
import type { Block, BriefingDocument } from './document';
import { propertiesOf } from './document-properties';
import { ranges } from './endnotes';
import { addAnnex } from './pdf-annex';
import { PdfPaper } from './pdf-paper';

/** A briefing as a PDF: vectors, embedded fonts, tags, an outline and page numbers. */
export async function briefingPdf(document: BriefingDocument, tools: Tools): Promise<Uint8Array> {
  const { i18n, words, title, byline, sources, endnotes } = document;
  const { creator, subject, keywords, date } = propertiesOf(document);
  const file = newPdf(
    { language: i18n.language, title, author: creator, subject, keywords, date },
    await tools.fonts(),
    { size: 'A4', margin: 0, bufferPages: true }
  );
  const done = collected(file);
  const paper = new PdfPaper(file);
  paper.heading(title, 0);
  for (const line of byline) paper.paragraph(line, { size: 11, colour: 'soft' });
  paper.space(14);
  for (const block of document.blocks) addBlock(paper, block, document);
  paper.heading(words.sources, 1);
  for (const line of sources) paper.paragraph(line, { size: 9, colour: 'soft' });
  if (document.annex.length > 0) addAnnex(paper, document);
  if (endnotes.length > 0) paper.heading(words.endnotes, 1);
  for (const { number, text, url } of endnotes) {
    const words = `${i18n.formats.number(number)}. ${text} ${url}`.trim();
    paper.paragraph(words, { size: 8.5, colour: 'soft', name: `note-${number}` });
  }
  paper.end((page, pages) => `${title} · ${words.page(page, pages)}`, i18n.formats.number);
  file.end();
  return done;
}

function addBlock(paper: PdfPaper, block: Block, { words, i18n }: BriefingDocument): void {
  switch (block.kind) {
    case 'heading':
      return paper.heading(block.text, block.level);
    case 'text':
      for (const paragraph of block.paragraphs) paper.paragraph(paragraph);
      return;
    case 'broken':
      return paper.paragraph(words.broken(block.sentence), { boxed: true });
    case 'figure': {
      const { endnotes, number, publication } = block;
      const [first] = endnotes;
      paper.figure({
        publication,
        alt: block.alt,
        label: words.figure(i18n.formats.number(number)),
        caption: publication.figure.summary,
        endnotes:
          first === undefined
            ? undefined
            : { text: words.endnotesAt(endnotes.length, ranges(endnotes)), name: `note-${first}` }
      });
    }
  }
}
