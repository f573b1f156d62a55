import { scaleLinear, type ScaleLinear } from 'd3';
import type { Panel, Row } from '$lib/figures/figure';
import type { Box, TextItem } from '../layout';
import { longest, placeSegments } from '../segments';
import { textWidth, wrapText } from '../text-width';
import { hitOfPart, labelGap, lineHeight, type Frame, type Placed } from './frame';
import { placeHeader } from './header';

const bar = 14;
const stackedPitch = 24;

/** Where the bars of a panel stand: a column for each party, or a line for each where it is narrow. */
interface Grid {
  readonly isStacked: boolean;
  /** the width of the row's label; none where it stands above */
  readonly labels: number;
  readonly step: number;
  readonly wide: number;
}

/** A bar for each party in every row, on the same scale throughout. */
export function placeBars(panel: Panel, frame: Frame): Placed {
  const columns = panel.rows.map((keys) => keys.flatMap((key) => frame.rowOf(key) ?? []));
  const [first = []] = columns;
  const grid = gridOf(columns.length, frame);
  const textAt = (row: Row, column: number) =>
    grid.isStacked ? `${row.shortText}  ${frame.names[column]}` : row.shortText;
  const told = columns.flatMap((rows, column) => rows.map((row) => textAt(row, column)));
  const room = Math.max(0, ...told.map((text) => textWidth(text, frame.size))) + 8;
  const scale = scaleLinear([0, longest(columns.flat())], [0, Math.max(12, grid.wide - room)]);
  const head = grid.isStacked
    ? { height: 0, texts: [] }
    : placeHeader(panel.key, frame, grid.labels, grid.step, grid.wide);
  let y = frame.top + head.height;
  const placed = first.map((row, index) => {
    const label = labelOf(row, `${panel.key}-${index}`, y, frame, grid);
    const cells = columns.flatMap((rows, column) => {
      const cell = rows[index];
      const box = grid.isStacked
        ? { x: 0, y: label.bars + column * stackedPitch, width: grid.wide, height: stackedPitch }
        : {
            x: grid.labels + column * grid.step,
            y: label.bars,
            width: grid.wide,
            height: label.pitch
          };
      return cell ? [placeCell(cell, textAt(cell, column), scale, box, frame)] : [];
    });
    y = label.bars + (grid.isStacked ? columns.length * stackedPitch : label.pitch);
    if (frame.isNarrow) y += 6;
    return { texts: label.texts, cells };
  });
  const cells = placed.flatMap((row) => row.cells);
  return {
    height: y - frame.top,
    marks: cells.flatMap(({ marks }) => marks),
    hits: cells.map(({ hit }) => hit),
    texts: [
      ...head.texts,
      ...placed.flatMap(({ texts }) => texts),
      ...cells.map(({ text }) => text)
    ],
    rules: []
  };
}

function gridOf(count: number, { width, isNarrow, labels, names, size }: Frame): Grid {
  const gap = isNarrow ? 16 : 24;
  const step = (width - labels + gap) / count;
  const words = names.flatMap((name) => name.split(' '));
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const isStacked = isNarrow && widest(words) > step - gap && widest(names) < width * 0.6;
  return { isStacked, labels, step, wide: isStacked ? width : step - gap };
}

/** A row's label, beside its bars or above them, and where those begin. */
function labelOf(
  row: Row,
  key: string,
  top: number,
  { width, isNarrow, size }: Frame,
  { labels }: Grid
): { texts: TextItem[]; bars: number; pitch: number } {
  const words = wrapText(row.label, size, isNarrow ? width : labels - labelGap);
  const bars = isNarrow ? top + words.length * lineHeight : top;
  const pitch = isNarrow ? 24 : Math.max(30, words.length * lineHeight + 8);
  const first = isNarrow
    ? top + lineHeight - 3
    : top + pitch / 2 + size * 0.35 - ((words.length - 1) / 2) * lineHeight;
  const texts = words.map((text, line): TextItem => ({
    key: `label-${key}-${line}`,
    x: 0,
    y: first + line * lineHeight,
    text,
    anchor: 'start',
    size,
    tone: row.apart ? 'soft' : 'ink'
  }));
  return { texts, bars, pitch };
}

function placeCell(
  row: Row,
  text: string,
  scale: ScaleLinear<number, number>,
  box: Box,
  frame: Frame
): { marks: Placed['marks']; hit: Placed['hits'][number]; text: TextItem } {
  const own = scale.copy().range(scale.range().map((end) => box.x + end));
  const start = box.y + (box.height - bar) / 2;
  const marks = placeSegments(row, own, { start, size: bar }, 'right');
  const end = Math.max(box.x - 8, ...marks.map(({ x, width }) => x + width));
  return {
    marks,
    hit: hitOfPart(row, frame, box),
    text: {
      key: `value-${row.key}`,
      x: end + 8,
      y: box.y + box.height / 2 + frame.size * 0.35,
      text,
      anchor: 'start',
      size: frame.size,
      tone: 'soft'
    }
  };
}
