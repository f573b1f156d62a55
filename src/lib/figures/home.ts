import type { DatasetId } from '$lib/model/dataset';
import type { FigureId } from './figure';

/** The path of the page on which a figure stands. */
export const homeOf = (id: FigureId, dataset: DatasetId): string =>
  id === 'region-map' ? `/${dataset}/map` : `/${dataset}`;
