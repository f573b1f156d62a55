import type { DatasetId } from '$lib/model/dataset';
import type { FigureId } from './figure';

/** Figures that do not stand on the overview. */
const pages: Partial<Record<FigureId, string>> = {
  beside: '/beside',
  compare: '/compare',
  'harms-by-perpetrator': '/compare',
  combinations: '/compare',
  'region-map': '/map'
};

/** The path of the page on which a figure stands. */
export const homeOf = (id: FigureId, dataset: DatasetId): string => `/${dataset}${pages[id] ?? ''}`;
