import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  type ChartDataset,
  type ChartOptions
} from 'chart.js';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Layout, Mark } from '$lib/layout/layout';
import { canvasFill, canvasOutline } from './patterns';
import { outline } from '../svg/fill';

Chart.register(BarController, BarElement, LinearScale);

/** Chart.js draws nothing for it, but keeps its place. */
const noBar = { x: null, y: null };

/** Milliseconds that bars take to their new places, where motion is welcome. */
const motion = 250;

type Bar = { x: number; y: [number, number] } | { x: [number, number]; y: number } | typeof noBar;
type Bars = ChartDataset<'bar', Bar[]>;

export interface CanvasFrame {
  readonly layout: Layout;
  /** while a brush moves, bars follow it at once */
  readonly still: boolean;
}

/**
 * Draws a layout's marks with Chart.js, on the layout's own scales: values on the D3 scale's
 * domain and range, bars centred across at their pixels. Chart.js must not see reactive state.
 */
export const marksOnCanvas =
  (frame: () => CanvasFrame): Attachment<HTMLCanvasElement> =>
  (canvas) => {
    const chart = untrack(() => chartOf(frame().layout, canvas));

    $effect(() => {
      const { layout, still } = frame();
      const fits = chart.width === layout.width && chart.height === layout.height;
      chart.data.datasets = merged(chart.data.datasets, datasetsOf(layout, canvas));
      chart.options = optionsOf(layout, motion);
      // while bars move Chart.js would put a resize off, and do it after a later one
      if (!fits) chart.stop().resize(layout.width, layout.height);
      chart.update(!fits || still || prefersStillness() ? 'none' : undefined);
    });

    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const repaint = () => {
      chart.stop(); // a motion under way would end in the old colours
      chart.data.datasets = merged(chart.data.datasets, datasetsOf(frame().layout, canvas));
      chart.update('none');
    };
    dark.addEventListener('change', repaint);
    return () => {
      dark.removeEventListener('change', repaint);
      chart.destroy();
    };
  };

/** A chart that stands where the drawing stands from its first frame on. */
function chartOf(layout: Layout, canvas: HTMLCanvasElement): Chart<'bar', Bar[]> {
  canvas.width = layout.width;
  canvas.height = layout.height;
  const data = { datasets: datasetsOf(layout, canvas) };
  return new Chart<'bar', Bar[]>(canvas, { type: 'bar', data, options: optionsOf(layout, 0) });
}

const prefersStillness = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Chart.js animates a dataset that stays the same object; its contents are replaced. */
function merged(old: readonly Bars[], next: readonly Bars[]): Bars[] {
  return next.map((dataset) => {
    const known = old.find(({ label }) => label === dataset.label);
    return known ? Object.assign(known, dataset) : dataset;
  });
}

/**
 * One dataset for each part of the stack and each thickness of its bars, because Chart.js knows
 * one thickness a dataset; in it one bar for each row.
 */
function datasetsOf(layout: Layout, canvas: HTMLCanvasElement): Bars[] {
  const rows = layout.hits.map(({ key }) => key);
  const across = layout.direction === 'up' ? 'width' : 'height';
  const labelOf = (mark: Mark) => `${partOf(mark.key)}/${mark[across]}`;
  const members = new Map(
    layout.marks.map((mark) => [`${rowOf(mark.key)}/${labelOf(mark)}`, mark])
  );
  const thickness = new Map(layout.marks.map((mark) => [labelOf(mark), mark[across]]));
  return [...thickness].map(([label, barThickness]) => {
    const marks = rows.map((row) => members.get(`${row}/${label}`));
    return {
      label,
      grouped: false,
      inflateAmount: 0,
      borderSkipped: false,
      data: marks.map((mark) => (mark ? barOf(mark, layout) : noBar)),
      barThickness,
      backgroundColor: marks.map((mark) =>
        mark ? canvasFill(canvas, mark.paint, mark.dimmed) : 'transparent'
      ),
      borderColor: marks.map((mark) =>
        mark ? canvasOutline(canvas, mark.paint, mark.dimmed) : 'transparent'
      ),
      borderWidth: marks.map((mark) => (mark?.paint.pattern === 'outlined' ? outline : 0))
    };
  });
}

const rowOf = (key: string): string => key.slice(0, key.indexOf('/'));

const partOf = (key: string): string => key.slice(key.indexOf('/') + 1);

function barOf({ x, y, width, height }: Mark, { direction, value }: Layout): Bar {
  return direction === 'up'
    ? { x: x + width / 2, y: [value.invert(y + height), value.invert(y)] }
    : { x: [value.invert(x), value.invert(x + width)], y: y + height / 2 };
}

function optionsOf(
  { width, height, plot, direction, value }: Layout,
  duration: number
): ChartOptions<'bar'> {
  const [min = 0, max = 1] = value.domain();
  const values = { type: 'linear', display: false, min, max } as const;
  const up = direction === 'up';
  const [first, last] = up ? [0, width] : [plot.y, plot.y + plot.height];
  const across = { type: 'linear', display: false, offset: false, min: first, max: last } as const;
  return {
    responsive: false,
    maintainAspectRatio: false,
    events: [],
    indexAxis: up ? 'x' : 'y',
    animation: duration > 0 ? { duration } : false,
    layout: {
      autoPadding: false,
      padding: {
        left: up ? 0 : plot.x,
        right: up ? 0 : width - plot.x - plot.width,
        top: plot.y,
        bottom: height - plot.y - plot.height
      }
    },
    scales: up ? { x: across, y: values } : { x: values, y: { ...across, reverse: true } }
  };
}
