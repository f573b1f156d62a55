import type { ScaleLinear } from 'd3';
import type { Paint } from '$lib/figures/paint';
import type { View } from '$lib/view/view';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A figure placed for one size: everything in CSS pixels from its upper left corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** exactly the range of the x scale */
  readonly plot: Box;
  /** the way in which values grow */
  readonly direction: 'right' | 'up';
  readonly value: ScaleLinear<number, number>;
  /** the land beneath the marks */
  readonly outlines?: readonly Outline[];
  /** where marks are no bars on one scale, so that only SVG draws them */
  readonly drawnBy?: 'svg';
  readonly marks: readonly Mark[];
  readonly hits: readonly Hit[];
  readonly expanders: readonly Expander[];
  readonly texts: readonly TextItem[];
  readonly rules: readonly Rule[];
  /** words that stand upon marks */
  readonly upon?: readonly TextItem[];
  /** marks side by side, where arrow keys also walk from line to line */
  readonly abreast?: number;
  readonly legend: readonly LegendItem[];
  /** what letters in the drawing stand for, where words had no room */
  readonly key: readonly string[];
}

/** One part of one bar. */
export interface Mark extends Box {
  /** `row/segment` */
  readonly key: string;
  readonly paint: Paint;
  /** left out by a filter on the figure's own dimension */
  readonly dimmed: boolean;
  /** a circle in its box */
  readonly round?: true;
}

/** The boundaries of a region. */
export interface Outline {
  readonly key: string;
  /** as the path of an SVG */
  readonly path: string;
  /** how dark it is, from 0 to 1 */
  readonly tint: number;
}

/** The area over a whole bar that a pointer, a key or a screen reader takes hold of. */
export interface Hit extends Box {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly string[];
  readonly chosen: boolean;
  readonly target: View;
  /** what a pointer can take hold of besides, as the path of an SVG */
  readonly land?: string;
}

/** Opens a row to the rows within. */
export interface Expander extends Box {
  readonly key: string;
  readonly label: string;
  readonly open: boolean;
}

export interface TextItem {
  readonly key: string;
  readonly x: number;
  /** of the baseline */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly tone: 'ink' | 'soft';
  /** kept apart from the lines that it stands on */
  readonly halo?: true;
}

export interface Rule {
  readonly key: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly style: 'grid' | 'dotted';
}

export interface LegendItem {
  readonly key: string;
  readonly label: string;
  readonly paint: Paint;
}

/** Below this width a figure is laid out for a phone. */
export const narrow = 480;
