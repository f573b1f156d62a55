import { figureSheet } from './figure-sheet';
import type { Publication } from './publication';
import { publisherLines } from './publisher';
import type { Sheet } from './sheet';

/** A figure's table as it leaves the site: with notes, citation and who publishes it. */
export function publishedSheet(publication: Publication): Sheet {
  const sheet = figureSheet(publication.figure, publication.i18n);
  return { ...sheet, notes: [...sheet.notes, ...publisherLines(publication)] };
}
