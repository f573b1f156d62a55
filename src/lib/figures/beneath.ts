import type { View } from '$lib/view/view';
import type { FigureId } from './figure';

/** Figures that rest on incidents of every harm, whatever measure the view names. */
const ofEveryHarm: readonly FigureId[] = [
  'headline',
  'incidents-by-region',
  'harms-by-perpetrator',
  'trends'
];

/** The view of all incidents that a figure rests on. */
export const beneath = (id: FigureId, view: View): View =>
  ofEveryHarm.includes(id) ? { ...view, measure: 'incidents' } : view;
