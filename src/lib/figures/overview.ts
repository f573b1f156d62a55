import { casualtiesByPerpetrator } from './by-perpetrator';
import { incidentsByRegion } from './by-region';
import type { Figure, FigureInput, OverviewId } from './figure';
import { headline } from './headline';
import { monthlyTimeline } from './monthly-timeline';

export type FigureMaker = (input: FigureInput) => Figure;

/** What makes the figures of the overview. */
export const overviewMakers: Readonly<Record<OverviewId, FigureMaker>> = {
  headline,
  'monthly-timeline': monthlyTimeline,
  'casualties-by-perpetrator': casualtiesByPerpetrator,
  'incidents-by-region': incidentsByRegion
};
