import { beside } from './beside/beside';
import { combinations } from './comparison/combinations';
import { harmsByPerpetrator } from './comparison/harms-by-perpetrator';
import { compare } from './comparison/compare';
import { figureIds, type Figure, type FigureId, type FigureInput } from './figure';
import { regionMap } from './map/region-map';
import { overviewMakers, type FigureMaker } from './overview';
import { withChanges } from './trends/change';
import { trends } from './trends/trends';

const makers: Readonly<Record<FigureId, FigureMaker>> = {
  ...overviewMakers,
  beside,
  headline: (input) => withChanges(overviewMakers.headline(input), input),
  combinations,
  compare,
  'harms-by-perpetrator': harmsByPerpetrator,
  'region-map': regionMap,
  trends
};

/** Makes a figure of a view. Pure: the same cube, view and language give the same figure. */
export const makeFigure = (id: FigureId, input: FigureInput): Figure => makers[id](input);

/** Every figure that can be asked for by name. */
export const namedFigures = [...figureIds, 'beside'] as const;
