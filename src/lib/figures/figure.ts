import type { ReadingRoom } from '$lib/view/reading-room';
import type { Tally } from '$lib/cube/sums';
import type { I18n } from '$lib/i18n/i18n';
import type { Boundaries, Terrain } from '$lib/model/boundaries';
import type { KnownPlaces } from '$lib/model/known-place';
import type { Month } from '$lib/model/month';
import type { View } from '$lib/view/view';
import type { Colour, Paint } from './paint';

/** The figures of the overview, which must be small; the others load where they are shown. */
export const overviewIds = [
  'headline',
  'monthly-timeline',
  'casualties-by-perpetrator',
  'incidents-by-region'
] as const;
export type OverviewId = (typeof overviewIds)[number];

export const figureIds = [
  ...overviewIds,
  'trends',
  'compare',
  'harms-by-perpetrator',
  'combinations',
  'region-map'
] as const;
/** Those of one dataset, and the one of two. */
export type FigureId = (typeof figureIds)[number] | 'beside';

/** What a figure is made from. */
export interface FigureInput {
  readonly room: ReadingRoom;
  readonly view: View;
  readonly i18n: I18n;
  /** on the dashboard a figure ignores the choice made in its own dimension; alone it obeys all */
  readonly scope: 'dashboard' | 'alone';
  /** where the same view is found, for the citation */
  readonly link: string;
  /** what a map lies on; without it a map's numbers stand as bars */
  readonly basemap?: Basemap;
  /** for the figure of two: the dataset that stands beside it, and where that is found */
  readonly other?: { readonly room: ReadingRoom; readonly link: string };
}

/** The regions of a dataset on the ground, and the known places of a view's incidents. */
export interface Basemap extends Terrain {
  readonly known: KnownPlaces;
}

/** Numbers and words of one figure: plain data, without sizes and scales. */
export interface Figure {
  readonly id: FigureId;
  readonly kind:
    | 'tiles'
    | 'trends'
    | 'timeline'
    | 'rows'
    | 'labelled-rows'
    | 'panels'
    | 'sets'
    | 'matrix'
    | 'map';
  /** names the measure; with `source`, the whole title */
  readonly title: string;
  readonly source: string;
  /** one line that says how to read it */
  readonly howToRead: string;
  /** all that it covers, in words: period and choices */
  readonly scope: string;
  /** one or more hedged sentences; every number in them is in the table */
  readonly summary: string;
  readonly notes: readonly string[];
  readonly total: Tally;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** dated background, at its month */
  readonly annotations: readonly Annotation[];
  /** the categories of which rows are combinations, where they are shown as such */
  readonly sets?: readonly SetOfRows[];
  /** what its rows are the cells of, where they are those of a matrix */
  readonly grid?: Grid;
  /** where the regions lie */
  readonly map?: RegionMap;
  /** small multiples, for the kind that has them */
  readonly panels?: readonly Panel[];
  readonly citation: string;
  readonly version: string;
}

/** Rows of several parties on one scale: months side by side, or bars below each other. */
export interface Panel {
  readonly key: string;
  readonly title: string;
  readonly kind: 'months' | 'bars';
  /** why it may not compare, in short; the notes say it in full */
  readonly caution?: string;
  /** for each party the keys of its rows, all in the same order */
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly unit?: 'people' | 'incidents';
}

export interface Row {
  readonly key: string;
  readonly label: string;
  /** for places too small for the label */
  readonly shortLabel: string;
  /** the row that this one is a part of */
  readonly parent: string | undefined;
  readonly tally: Tally;
  /** the value in words, as it stands at the mark */
  readonly text: string;
  /** the same where there is room for a number only */
  readonly shortText: string;
  /** the same with its unit, for those who do not see the chart */
  readonly spoken: string;
  /** further lines beneath it */
  readonly details: readonly string[];
  /** false where a filter on this figure's own dimension leaves it out */
  readonly chosen: boolean;
  /** a bar of its own that belongs to no category, region or month */
  readonly apart: boolean;
  /** the view that choosing this mark leads to */
  readonly target: View;
  /** the view of nothing but this mark's incidents */
  readonly behind: View;
  /** of nothing but the incidents of one number, by column, where they are fewer */
  readonly cellViews?: Readonly<Record<string, View>>;
  readonly segments: readonly Segment[];
  /** further numbers, by column */
  readonly cells: Readonly<Record<string, number>>;
  /** what stands in some columns because no number can */
  readonly instead?: Readonly<Record<string, string>>;
  /** the same by month, where small bars stand beneath the number */
  readonly trend?: Trend;
}

/** A measure by month, in order. */
export interface Trend {
  readonly months: readonly Tally[];
  /** the first and the last month chosen, by their place; the first is past the last where none is */
  readonly first: number;
  readonly last: number;
  /** the same for those who do not see it */
  readonly spoken: string;
}

/** What a table needs of a row. */
export type TableRow = Pick<
  Row,
  'key' | 'label' | 'parent' | 'tally' | 'text' | 'cells' | 'instead'
>;

/** A part of a bar; `value` is its best number, or its incidents where bars compare harms. */
export interface Segment {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly paint: Paint;
}

/** A category that takes part in some of the combinations; its key stands in theirs. */
export interface SetOfRows {
  readonly key: string;
  readonly label: string;
  readonly colour: Colour;
}

/** Rows and columns of a matrix; the key of the cell where they meet is `row/column`. */
export interface Grid {
  readonly rows: readonly GridLine[];
  readonly columns: readonly GridLine[];
}

export interface GridLine {
  readonly key: string;
  readonly label: string;
  /** of no category, or the total */
  readonly apart: boolean;
}

/** What a map shows besides the symbols of its rows. */
export interface RegionMap {
  readonly boundaries: Boundaries;
  readonly places: readonly MapPlace[];
  /** what the symbols, the places and the tints of regions stand for */
  readonly sizes: string;
  readonly dots: string;
  readonly tints: string;
}

export interface MapPlace {
  /** longitude and latitude */
  readonly at: readonly [number, number];
  /** how many incidents, where there are several */
  readonly text: string;
}

export interface Annotation {
  readonly month: Month;
  /** how far into the month: 0 at its beginning, which also stands for the month as a whole */
  readonly share: number;
  readonly label: string;
  readonly title: string;
}
