import type { ReadingRoom } from '$lib/view/reading-room';
import type { Tally } from '$lib/cube/sums';
import type { I18n } from '$lib/i18n/i18n';
import type { Month } from '$lib/model/month';
import type { View } from '$lib/view/view';
import type { Paint } from './paint';

/** The figures of the overview, which must be small; the others load where they are shown. */
export const overviewIds = [
  'headline',
  'monthly-timeline',
  'casualties-by-perpetrator',
  'incidents-by-region'
] as const;
export type OverviewId = (typeof overviewIds)[number];

export const figureIds = [...overviewIds, 'compare'] as const;
export type FigureId = (typeof figureIds)[number];

/** What a figure is made from. */
export interface FigureInput {
  readonly room: ReadingRoom;
  readonly view: View;
  readonly i18n: I18n;
  /** on the dashboard a figure ignores the choice made in its own dimension; alone it obeys all */
  readonly scope: 'dashboard' | 'alone';
  /** where the same view is found, for the citation */
  readonly link: string;
}

/** Numbers and words of one figure: plain data, without sizes and scales. */
export interface Figure {
  readonly id: FigureId;
  readonly kind: 'tiles' | 'timeline' | 'rows' | 'labelled-rows' | 'panels';
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
  readonly segments: readonly Segment[];
  /** further numbers, by column */
  readonly cells: Readonly<Record<string, number>>;
  /** the incidents behind some of those numbers, by column */
  readonly cellViews?: Readonly<Record<string, View>>;
  /** what stands in some columns because no number can */
  readonly instead?: Readonly<Record<string, string>>;
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

export interface Annotation {
  readonly month: Month;
  /** how far into the month: 0 at its beginning, which also stands for the month as a whole */
  readonly share: number;
  readonly label: string;
  readonly title: string;
}
