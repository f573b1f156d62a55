import type PptxGenJS from 'pptxgenjs';
import { filePalettes } from '$lib/charts/svg/file-palettes';
import type { Grid, Row } from '$lib/figures/figure';
import { shades, type Pattern } from '$lib/figures/paint';
import { hex, mixed } from './colour';
import type { Publication } from './publication';

const labelShare = 0.17;

type Cell = PptxGenJS.TableCell;

/** A matrix as a table that can be edited: shades as fills, what is hatched in words. */
export function matrixTable(
  publication: Publication,
  grid: Grid,
  font: string
): (width: number, height: number) => { rows: Cell[][]; colW: number[]; rowH: number[] } {
  const { figure, options } = publication;
  const palette = filePalettes[options.theme];
  const ink = hex(palette('ink'));
  const plain = (text: string, size: number, align: 'left' | 'center', bold = false): Cell => ({
    text,
    options: {
      fontFace: font,
      fontSize: size,
      color: ink,
      bold,
      align,
      valign: 'middle',
      margin: 0.03
    }
  });
  const cells = new Map(figure.rows.map((row) => [row.key, row]));
  const rows = [
    [plain('', 9, 'left'), ...grid.columns.map(({ label }) => plain(label, 9, 'center'))],
    ...grid.rows.map(({ key, label }) => [
      plain(label, 11, 'left', key === 'total'),
      ...grid.columns.map((column): Cell => {
        const row = cells.get(`${key}/${column.key}`);
        return row ? filled(row, publication, font) : plain('', 11, 'center');
      })
    ])
  ];
  return (width, height) => ({
    rows,
    colW: [
      width * labelShare,
      ...grid.columns.map(() => (width * (1 - labelShare)) / grid.columns.length)
    ],
    rowH: rows.map(() => height / rows.length)
  });
}

/** The number, beneath it its incidents and the part that is only suspected or inferred. */
function filled(row: Row, { i18n, options }: Publication, font: string): Cell {
  const palette = filePalettes[options.theme];
  const color = hex(palette('ink'));
  const { tally, cells } = row;
  const { number } = i18n.formats;
  const tentative = cells['tentative'] ?? 0;
  const lines = [
    { text: row.shortText, size: 12 },
    ...(tally.incidents > 0 && !row.key.endsWith('/incidents')
      ? [{ text: `(${number(tally.incidents)})`, size: 8 }]
      : []),
    ...(tentative > 0
      ? [{ text: `${number(tentative)} ${i18n.words.parts.tentative}`, size: 7 }]
      : [])
  ];
  const share = shareOf(row.segments[0]?.paint.pattern);
  return {
    text: lines.map(({ text, size }, index) => ({
      text,
      options: { fontFace: font, fontSize: size, color, breakLine: index < lines.length - 1 }
    })),
    options: {
      align: 'center',
      valign: 'middle',
      margin: 0.03,
      ...(share > 0
        ? { fill: { color: mixed(hex(palette('several')), hex(palette('paper')), share) } }
        : {})
    }
  };
}

const shareOf = (pattern: Pattern | undefined): number =>
  Object.entries(shades).find(([shade]) => shade === pattern)?.[1] ?? 0;
