import type { Palette } from '$lib/charts/palette';
import { shades, type Paint } from '$lib/figures/paint';
import { hex, mixed } from './colour';
import type { ChartSeries } from './chart-data';

/** Gives every part of an Office chart the colour and the hatching that it has in the picture. */
export function paintedChart(
  xml: string,
  series: readonly ChartSeries[],
  palette: Palette
): string {
  let index = -1;
  return withTwoAxes(xml).replace(/<c:ser>.*?<\/c:ser>/gs, (part) => {
    index += 1;
    const painted = series[index];
    return painted ? paintedSeries(part, painted, palette) : part;
  });
}

/** The schema allows a flat chart two axes; the package names a third that it does not draw. */
const withTwoAxes = (xml: string): string =>
  xml.replace(/(<c:barChart>.*?(?:<c:axId [^>]*>\s*){2})<c:axId [^>]*>/s, '$1');

/** Bars that differ from their series follow it one by one (`c:dPt`), in the schema's order. */
function paintedSeries(xml: string, { paint, paints }: ChartSeries, palette: Palette): string {
  const points = paints.flatMap((own, index) =>
    own?.colour !== paint.colour || own.pattern !== paint.pattern
      ? [
          `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${own ? shape(own, palette) : empty(paint, palette)}</c:dPt>`
        ]
      : []
  );
  return xml
    .replace(/<c:spPr>.*?<\/c:spPr>/s, shape(paint, palette))
    .replace('<c:invertIfNegative val="0"/>', (tag) => `${tag}${points.join('')}`);
}

/** Where a bar has no such part, not even its edge is drawn; a number put there later shows. */
const empty = ({ colour, pattern }: Paint, palette: Palette): string =>
  `<c:spPr>${fill({ colour, pattern: pattern === 'outlined' ? 'light' : pattern }, palette).replace(/<a:ln .*/, '')}<a:ln><a:noFill/></a:ln></c:spPr>`;

const shape = (paint: Paint, palette: Palette): string =>
  `<c:spPr>${fill(paint, palette)}</c:spPr>`;

function fill({ colour, pattern }: Paint, palette: Palette): string {
  const own = hex(palette(colour));
  const paper = hex(palette('paper'));
  const edge = `<a:ln w="9525"><a:solidFill><a:srgbClr val="${paper}"/></a:solidFill></a:ln>`;
  const hatched = (preset: string, tint: number) =>
    `<a:pattFill prst="${preset}"><a:fgClr><a:srgbClr val="${own}"/></a:fgClr><a:bgClr><a:srgbClr val="${mixed(own, paper, tint)}"/></a:bgClr></a:pattFill>${edge}`;
  switch (pattern) {
    case 'solid':
      return `<a:solidFill><a:srgbClr val="${own}"/></a:solidFill>${edge}`;
    case 'light':
      return `<a:solidFill><a:srgbClr val="${own}"><a:alpha val="45000"/></a:srgbClr></a:solidFill>${edge}`;
    case 'hatched':
      return hatched('dkUpDiag', 0.3);
    case 'hatched-light':
      return hatched('wdUpDiag', 0.12);
    case 'outlined':
      return `<a:solidFill><a:srgbClr val="${paper}"/></a:solidFill><a:ln w="15875"><a:solidFill><a:srgbClr val="${own}"/></a:solidFill></a:ln>`;
    case 'shade-1':
    case 'shade-2':
    case 'shade-3':
    case 'shade-4':
      return `<a:solidFill><a:srgbClr val="${mixed(own, paper, shades[pattern])}"/></a:solidFill>${edge}`;
  }
}
