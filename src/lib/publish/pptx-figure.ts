import type PptxGenJS from 'pptxgenjs';
import { filePalettes } from '$lib/charts/svg/file-palettes';
import { sizeOfLogo } from '$lib/layout/image-foot';
import { place } from '$lib/layout/place';
import { wrapText } from '$lib/layout/text-width';
import { altText } from './caveats';
import { chartData, type ChartData } from './chart-data';
import { paintedChart } from './chart-paint';
import { hex } from './colour';
import { addDrawing } from './pptx-drawing';
import type { Publication } from './publication';
import { matrixTable } from './pptx-matrix';
import { logoAddress, logoAlt, publisherLines } from './publisher';

/** In inches: a slide of 16:9. */
export const slideSize = { width: 13.333, height: 7.5 };
export const margin = 0.55;
export const inner = slideSize.width - 2 * margin;
const pointsPerInch = 72;
const pixelsPerInch = 96;
/** Where the words below end, and how large a logo beside them may be. */
const foot = slideSize.height - 0.35;
const mostLogo = { width: 1.8, height: 0.6 };
const lineSpacing = 1.4;
/** Found on every desktop; slides carry no fonts. */
export const font = 'Arial';

/** What becomes of the XML of a slide's chart once it is written. */
export type PaintChart = (xml: string) => string;

/** A slide with a figure whose chart can be edited, with caveats and citation on it. */
export function addFigureSlide(
  deck: PptxGenJS,
  publication: Publication,
  notes: string
): PaintChart | undefined {
  const { figure, view, i18n, options } = publication;
  const palette = filePalettes[options.theme];
  const data = chartData(figure, view.open, i18n, options.highlight);
  const slide = deck.addSlide();
  slide.background = { color: hex(palette('paper')) };
  const write = (text: string, y: number, size: number, strong = false, width = inner): number => {
    const height = heightOf(text, size, width);
    slide.addText(text, {
      x: margin,
      y,
      w: width,
      h: height,
      margin: 0,
      valign: 'top',
      fontFace: font,
      fontSize: size,
      bold: strong,
      color: hex(palette(strong ? 'ink' : 'soft'))
    });
    return y + height;
  };
  let top = write(figure.title, 0.4, Array.from(figure.title).length > 90 ? 18 : 26, true);
  top = write(figure.source, top, 14);
  top = write(figure.howToRead, top, 12) + 0.1;
  const below = [...figure.notes, figure.citation, ...publisherLines(publication)];
  const width = inner - addLogo(slide, publication);
  const size = sizeFor(below, width);
  let bottom = foot - sum(below.map((text) => heightOf(text, size, width)));
  drawNumbers({ deck, slide, publication, data, top, height: bottom - 0.15 - top });
  for (const text of below) bottom = write(text, bottom, size, false, width);
  slide.addNotes(notes);
  if (data.series.length === 0) return undefined;
  return (xml) => {
    const painted = paintedChart(xml, data.series, palette);
    return figure.kind === 'timeline' ? painted : fromTheTop(painted);
  };
}

/** Puts a logo into the lower right corner, and gives the width that it takes from the words. */
function addLogo(slide: PptxGenJS.Slide, publication: Publication): number {
  const { logo } = publication;
  if (!logo) return 0;
  const { width, height } = sizeOfLogo(
    { width: logo.width / pixelsPerInch, height: logo.height / pixelsPerInch },
    mostLogo
  );
  slide.addImage({
    data: logoAddress(logo),
    x: slideSize.width - margin - width,
    y: foot - height,
    w: width,
    h: height,
    altText: logoAlt(publication)
  });
  return width + 0.3;
}

interface Numbers {
  readonly deck: PptxGenJS;
  readonly slide: PptxGenJS.Slide;
  readonly publication: Publication;
  readonly data: ChartData;
  readonly top: number;
  readonly height: number;
}

/** A stacked bar chart; several small ones as shapes; where there are no bars, a table. */
function drawNumbers({ deck, slide, publication, data, top, height }: Numbers): void {
  const { figure, view, i18n, options } = publication;
  const palette = filePalettes[options.theme];
  const box = { x: margin, y: top, w: inner, h: height };
  const words = { fontFace: font, color: hex(palette('ink')) };
  if (figure.grid) {
    const { rows, ...sizes } = matrixTable(publication, figure.grid, font)(box.w, box.h);
    slide.addTable(rows, { ...box, ...sizes });
    return;
  }
  const layout =
    figure.kind === 'trends' ? place(figure, inner * pixelsPerInch, view.open, i18n) : undefined;
  if (layout) {
    addDrawing(slide, layout, box, palette, font);
    return;
  }
  if (data.series.length === 0) {
    const rows = figure.rows.map(({ label, text, details }) => [
      { text, options: { ...words, bold: true, fontSize: 20 } },
      { text: label, options: { ...words, fontSize: 14 } },
      { text: details.join(', '), options: { ...words, fontSize: 12 } }
    ]);
    if (rows.length > 0) slide.addTable(rows, { ...box, colW: [3.5, 4, inner - 7.5] });
    return;
  }
  const upright = figure.kind === 'timeline';
  const size = data.categories.length > 16 ? 9 : 12;
  const labels = [...data.categories];
  slide.addChart(
    deck.ChartType.bar,
    data.series.map(({ name, values }) => ({ name, labels, values: [...values] })),
    {
      ...box,
      barDir: upright ? 'col' : 'bar',
      barGrouping: 'stacked',
      barGapWidthPct: 50,
      chartArea: { roundedCorners: false },
      altText: altText(publication),
      objectName: figure.id,
      chartColors: data.series.map(({ paint }) => hex(palette(paint.colour))),
      catAxisLabelFontFace: font,
      catAxisLabelFontSize: size,
      catAxisLabelColor: hex(palette('ink')),
      catAxisLineShow: false,
      valAxisHidden: !upright,
      valAxisLineShow: false,
      valAxisMinVal: 0,
      valAxisLabelFontFace: font,
      valAxisLabelFontSize: 11,
      valAxisLabelColor: hex(palette('soft')),
      valGridLine: upright ? { color: hex(palette('rule')), size: 0.75 } : { style: 'none' },
      catGridLine: { style: 'none' },
      showLegend: true,
      legendPos: 'b',
      legendFontFace: font,
      legendFontSize: 11,
      legendColor: hex(palette('soft')),
      showTitle: false
    }
  );
}

/** Bars lie in the order of their table, the first one at the top. */
const fromTheTop = (xml: string): string =>
  xml.replace(/(<c:catAx>.*?<c:orientation val=")minMax"/s, '$1maxMin"');

/** What a text takes on the slide, in inches. */
export const heightOf = (text: string, size: number, width: number): number =>
  (wrapText(text, size, width * pointsPerInch).length * size * lineSpacing) / pointsPerInch;

/** The largest size at which the words below leave the chart half of the slide. */
const sizeFor = (texts: readonly string[], width: number): number =>
  [11, 10, 9, 8, 7].find((size) => sum(texts.map((text) => heightOf(text, size, width))) < 2) ?? 6;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
