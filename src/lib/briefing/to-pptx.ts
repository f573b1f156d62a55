import type PptxGenJS from 'pptxgenjs';
import { wrapText } from '$lib/layout/text-width';
import { speakerNotes } from '$lib/publish/caveats';
import { newDeck, writtenDeck } from '$lib/publish/pptx';
import {
  addFigureSlide,
  font,
  heightOf,
  inner,
  margin,
  slideSize,
  type PaintChart
} from '$lib/publish/pptx-figure';
import type { BriefingDocument, FigureBlock } from './document';
import { propertiesOf } from './document-properties';
import { ranges } from './endnotes';
import { annexPages, annexSize, annexWidths, type AnnexPage } from './pptx-annex';

/** In inches, where the words of a slide begin and end. */
const top = 1.35;
const foot = slideSize.height - 0.5;
const textSize = 18;
const noteSize = 11;
const ink = '1B1D20';
const soft = '565C64';

/** A briefing as slides: a native chart for each figure, text, annex and endnotes. */
export function briefingPptx(document: BriefingDocument): Promise<Uint8Array> {
  const { words, i18n, title, byline, sources, endnotes } = document;
  const deck = newDeck();
  const paints: PaintChart[] = [];
  addTitle(deck, title, byline);
  let heading = '';
  let waiting: string[] = [];
  const flush = () => {
    if (heading !== '' || waiting.length > 0) addText(deck, document, heading, waiting, textSize);
    waiting = [];
  };
  for (const block of document.blocks) {
    switch (block.kind) {
      case 'heading':
        flush();
        heading = block.text;
        break;
      case 'text':
        waiting.push(...block.paragraphs);
        break;
      case 'broken':
        waiting.push(words.broken(block.sentence));
        break;
      case 'figure': {
        flush();
        heading = '';
        const paint = addFigureSlide(deck, block.publication, notesOf(block, document));
        if (paint) paints.push(paint);
      }
    }
  }
  flush();
  addText(deck, document, words.sources, sources, 14);
  for (const page of annexPages(document)) addAnnex(deck, document, page);
  const notes = endnotes.map(({ number, text, url }) =>
    `${i18n.formats.number(number)}. ${text} ${url}`.trim()
  );
  if (notes.length > 0) addText(deck, document, words.endnotes, notes, noteSize);
  return writtenDeck(deck, paints, propertiesOf(document));
}

/** What stands in the notes beneath a figure: its caveats, and its endnotes in full. */
function notesOf(block: FigureBlock, { words, i18n, endnotes }: BriefingDocument): string {
  const own = endnotes.filter(({ number }) => block.endnotes.includes(number));
  const label = words.figure(i18n.formats.number(block.number));
  return [
    `${label}. ${speakerNotes(block.publication)}`,
    ...(own.length > 0 ? [`${words.endnotesAt(own.length, ranges(block.endnotes))}:`] : []),
    ...own.map(({ number, text }) => `${number}. ${text}`)
  ].join('\n');
}

function addTitle(deck: PptxGenJS, title: string, byline: readonly string[]): void {
  const slide = deck.addSlide();
  const size = Array.from(title).length > 60 ? 30 : 40;
  const height = heightOf(title, size, inner);
  const place = { x: margin, w: inner, margin: 0, fontFace: font };
  slide.addText(title, { ...place, y: 2.4, h: height, fontSize: size, bold: true, color: ink });
  slide.addText(byline.join('\n'), {
    ...place,
    y: 2.6 + height,
    h: 1.2,
    fontSize: 18,
    color: soft,
    valign: 'top'
  });
}

/** Paragraphs on as many slides as they need, under a heading. */
function addText(
  deck: PptxGenJS,
  { words }: BriefingDocument,
  heading: string,
  paragraphs: readonly string[],
  size: number
): void {
  const pages = pagesOf(paragraphs, size);
  for (const [index, page] of pages.entries()) {
    const slide = deck.addSlide();
    const text = index === 0 || heading === '' ? heading : words.continued(heading);
    addHeading(slide, text);
    if (page.length === 0) continue;
    slide.addText(page.join('\n'), {
      x: margin,
      y: top,
      w: inner,
      h: foot - top,
      margin: 0,
      fontFace: font,
      fontSize: size,
      color: ink,
      valign: 'top',
      paraSpaceAfter: size / 2
    });
  }
}

function addHeading(slide: PptxGenJS.Slide, text: string): void {
  if (text === '') return;
  const size = Array.from(text).length > 70 ? 18 : 26;
  const place = { x: margin, y: 0.4, w: inner, h: 0.85, margin: 0, valign: 'top' } as const;
  slide.addText(text, { ...place, fontFace: font, fontSize: size, bold: true, color: ink });
}

/** Lines in groups that each fit on a slide; a paragraph may go on on the next one. */
function pagesOf(paragraphs: readonly string[], size: number): string[][] {
  const pages: string[][] = [[]];
  let room = foot - top;
  for (const paragraph of paragraphs) {
    const parts =
      heightOf(paragraph, size, inner) > foot - top ? wrapped(paragraph, size) : [paragraph];
    for (const part of parts) {
      const lines = part.split('\n').map((line) => heightOf(line, size, inner));
      const height = lines.reduce((sum, line) => sum + line, size / 2 / 72);
      if (height > room && pages.at(-1)?.length !== 0) {
        pages.push([]);
        room = foot - top;
      }
      pages.at(-1)?.push(part);
      room -= height;
    }
  }
  return pages;
}

/** A paragraph longer than a slide, in pieces of a few lines. */
function wrapped(paragraph: string, size: number): string[] {
  const lines = paragraph.split('\n').flatMap((line) => wrapText(line, size, inner * 72));
  const most = 8;
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, index) =>
    lines.slice(index * most, (index + 1) * most).join(' ')
  );
}

function addAnnex(deck: PptxGenJS, { words }: BriefingDocument, page: AnnexPage): void {
  const slide = deck.addSlide();
  addHeading(slide, page.isFirst ? words.annex : words.continued(words.annex));
  const rows = page.rows.map((cells, index) =>
    cells.map((text) => ({
      text,
      options: { fontFace: font, fontSize: annexSize, color: ink, bold: index === 0 }
    }))
  );
  slide.addTable(rows, {
    x: margin,
    y: top,
    w: inner,
    colW: [...annexWidths],
    margin: 0.04,
    border: { type: 'solid', pt: 0.5, color: 'DEDBD3' }
  });
}
