import { casualtiesByPerpetrator } from './by-perpetrator';
import { incidentsByRegion } from './by-region';
import type { Figure, FigureId, FigureInput } from './figure';
import { headline } from './headline';
import { monthlyTimeline } from './monthly-timeline';

const makers: Readonly<Record<FigureId, (input: FigureInput) => Figure>> = {
  headline,
  'monthly-timeline': monthlyTimeline,
  'casualties-by-perpetrator': casualtiesByPerpetrator,
  'incidents-by-region': incidentsByRegion
};

/** Makes a figure of a view. Pure: the same cube, view and language give the same figure. */
export const makeFigure = (id: FigureId, input: FigureInput): Figure => makers[id](input);
