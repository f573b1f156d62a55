import PptxGenJS from 'pptxgenjs';
import { speakerNotes } from './caveats';
import { officeFile, propertiesOf, type OfficeProperties } from './office-properties';
import { addFigureSlide, font, type PaintChart } from './pptx-figure';
import type { Publication } from './publication';

/** A slide whose chart can be edited, with caveats and citation on it and in its notes. */
export function publishedPptx(publication: Publication): Promise<Uint8Array> {
  const deck = newDeck();
  const paint = addFigureSlide(deck, publication, speakerNotes(publication));
  return writtenDeck(deck, paint ? [paint] : [], propertiesOf(publication));
}

/** An empty deck of 16:9 slides. */
export function newDeck(): PptxGenJS {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: font, bodyFontFace: font };
  return deck;
}

/** A deck as a file; `paints` are those of its charts, in their order. */
export async function writtenDeck(
  deck: PptxGenJS,
  paints: readonly PaintChart[],
  properties: OfficeProperties
): Promise<Uint8Array> {
  const written = await deck.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('the deck came in another shape');
  return officeFile(written, properties, (path, xml) => {
    const number = /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1];
    return paints[Number(number) - 1]?.(xml) ?? xml;
  });
}
