import { parse, View, type Spec } from 'vega';
import { filePalettes } from '$lib/charts/svg/file-palettes';
import type { Figure } from '$lib/figures/figure';

/** Draws a chart under a title as a standalone SVG. */
export type Draw = (title: string) => Promise<string>;

/** The bars of a figure, stacked, with axes, legend and title, by vega and the way it is quickest. */
export function vegaChart(figure: Figure, width: number): Draw {
  const runtime = parse(specOf(figure, width));
  return (title) => new View(runtime, { renderer: 'none' }).signal('title', title).toSVG();
}

function specOf(figure: Figure, width: number): Spec {
  const rows = figure.rows.filter(({ parent }) => parent === undefined);
  const values = rows.flatMap(({ label, segments }) =>
    segments.map(({ key, value, paint }) => ({ label, part: key, value, colour: paint.colour }))
  );
  const colours = [...new Set(values.map(({ colour }) => colour))];
  const upright = figure.kind === 'timeline';
  const across = { scale: 'across', band: 1 };
  const position = upright
    ? { x: { scale: 'across', field: 'label' }, width: across }
    : { y: { scale: 'across', field: 'label' }, height: across };
  const length = upright
    ? { y: { scale: 'along', field: 'y0' }, y2: { scale: 'along', field: 'y1' } }
    : { x: { scale: 'along', field: 'y0' }, x2: { scale: 'along', field: 'y1' } };
  return {
    background: filePalettes.light('paper'),
    autosize: { type: 'fit', contains: 'padding' },
    padding: 24,
    width,
    height: upright ? 420 : 140 + rows.length * 56,
    signals: [{ name: 'title', value: '' }],
    title: { text: { signal: 'title' }, subtitle: figure.source },
    data: [
      {
        name: 'bars',
        values,
        transform: [{ type: 'stack', groupby: ['label'], sort: { field: 'part' }, field: 'value' }]
      }
    ],
    scales: [
      {
        name: 'across',
        type: 'band',
        range: upright ? 'width' : 'height',
        domain: rows.map(({ label }) => label),
        padding: 0.2
      },
      {
        name: 'along',
        range: upright ? 'height' : 'width',
        nice: true,
        zero: true,
        domain: { data: 'bars', field: 'y1' }
      },
      {
        name: 'colour',
        type: 'ordinal',
        domain: colours,
        range: colours.map((colour) => filePalettes.light(colour))
      }
    ],
    axes: [
      { orient: upright ? 'bottom' : 'left', scale: 'across' },
      { orient: upright ? 'left' : 'bottom', scale: 'along', grid: true }
    ],
    legends: [{ fill: 'colour', orient: 'bottom' }],
    marks: [
      {
        type: 'rect',
        from: { data: 'bars' },
        encode: { enter: { ...position, ...length, fill: { scale: 'colour', field: 'colour' } } }
      }
    ]
  };
}
