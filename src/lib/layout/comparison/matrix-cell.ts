import type { Row } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import type { Box, Hit, Mark, TextItem } from '../layout';
import { toHundredths } from '../rounded';
import { hitOf } from '../segments';
import { textWidth, wrapText } from '../text-width';

const baseSize = 11;
const wordSize = 10.5;
const gap = 1;
/** The hatched strip at the foot of a cell. */
const strip = 5;

export interface PlacedCell {
  readonly marks: readonly Mark[];
  readonly hit: Hit;
  readonly texts: readonly TextItem[];
}

/** A number on its shade, beneath it its incidents, at the foot the part that is tentative. */
export function placeCell(row: Row, box: Box, numberSize: number, i18n: I18n): PlacedCell {
  const base = baseOf(row, i18n);
  const words = notStatedWords(row, box.width, i18n);
  const write = (key: string, text: string, y: number, size: number): TextItem => ({
    key: `${key}-${row.key}`,
    x: toHundredths(box.x + box.width / 2),
    y: toHundredths(box.y + y),
    text,
    anchor: 'middle',
    size,
    tone: row.tally.incidents === 0 ? 'soft' : 'ink'
  });
  return {
    marks: cellMarks(row, box),
    hit: hitOf(row, box),
    texts: [
      ...(words
        ? words.map((text, at) => write(`value-${at}`, text, 12 + at * 11, wordSize))
        : [write('value', row.shortText, base ? 19 : 27, numberSize)]),
      ...(base ? [write('base', base, 35, baseSize)] : [])
    ]
  };
}

/** The number of incidents behind a number of people: `(3)`. */
export const baseOf = ({ key, tally }: Row, { formats }: I18n): string | undefined =>
  tally.incidents > 0 && !key.endsWith('/incidents')
    ? `(${formats.number(tally.incidents)})`
    : undefined;

/** `number not stated` in words, where its lines fit above the incidents. */
function notStatedWords({ shortText }: Row, width: number, { words }: I18n): string[] | undefined {
  if (shortText !== '?') return undefined;
  const room = width - 6;
  const lines = wrapText(words.counts.notStated, wordSize, room);
  const fit = lines.length <= 2 && lines.every((text) => textWidth(text, wordSize) <= room);
  return fit ? lines : undefined;
}

/** The shade over all of a cell, and the hatched strip as long as the tentative part of it. */
export function cellMarks(row: Row, { x, y, width, height }: Box): Mark[] {
  const [first] = row.segments;
  const whole = { x: x + gap, y: y + gap, width: width - 2 * gap, height: height - gap };
  const part = tentativePart(row);
  const mark = (key: string, paint: Mark['paint'], box: Box): Mark => ({
    key: `${row.key}/${key}`,
    paint,
    dimmed: !row.chosen,
    x: toHundredths(box.x),
    y: toHundredths(box.y),
    width: toHundredths(box.width),
    height: toHundredths(box.height)
  });
  const shaded = first?.key.startsWith('shade-') ? [mark('shade', first.paint, whole)] : [];
  if (part === 0) return shaded;
  const foot = {
    ...whole,
    y: whole.y + whole.height - strip,
    width: whole.width * part,
    height: strip
  };
  return [...shaded, mark('tentative', { colour: 'several', pattern: 'hatched' }, foot)];
}

/** Of the people, or of the incidents where their number is not stated. */
function tentativePart({ tally, cells }: Row): number {
  const { best } = tally.count;
  const { tentative = 0, tentativeIncidents = 0 } = cells;
  if (best > 0) return tentative / best;
  return tally.incidents > 0 ? tentativeIncidents / tally.incidents : 0;
}
