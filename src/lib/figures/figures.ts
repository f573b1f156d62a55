import { compare } from './comparison/compare';
import type { Figure, FigureId, FigureInput } from './figure';
import { overviewMakers, type FigureMaker } from './overview';

const makers: Readonly<Record<FigureId, FigureMaker>> = {
  ...overviewMakers,
  compare
};

/** Makes a figure of a view. Pure: the same cube, view and language give the same figure. */
export const makeFigure = (id: FigureId, input: FigureInput): Figure => makers[id](input);
