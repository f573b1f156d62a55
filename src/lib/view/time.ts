import type { Dataset } from '$lib/model/dataset';
import type { Month } from '$lib/model/month';
import type { Period } from '$lib/model/partial-date';
import type { TimeBin, View } from './view';

/** The month that a period is counted in, or the bin that stands apart. */
export function binOf(period: Period, dataset: Dataset): Month | TimeBin {
  if (isOutside(period, dataset)) return 'outside';
  return period.first === period.last ? period.first : 'longer';
}

/** Whether it lies, even in part, outside the dataset's period. */
export const isOutside = ({ first, last }: Period, { period }: Dataset): boolean =>
  first < period.from || last > period.to;

/** Whether a period is chosen: it lies wholly inside the interval. */
export function isChosen(period: Period, view: View, dataset: Dataset): boolean {
  if (typeof view.period === 'string') return binOf(period, dataset) === view.period;
  const { from, to } = view.period;
  if (from === undefined && to === undefined) {
    return view.basis === 'documented' || !isOutside(period, dataset);
  }
  return period.first >= (from ?? dataset.period.from) && period.last <= (to ?? dataset.period.to);
}

/** Whether it touches the interval chosen without lying wholly inside it. */
export function isCutOff(period: Period, view: View, dataset: Dataset): boolean {
  if (typeof view.period === 'string' || isChosen(period, view, dataset)) return false;
  const { from, to } = view.period;
  if (from === undefined && to === undefined) return false;
  return period.first <= (to ?? dataset.period.to) && period.last >= (from ?? dataset.period.from);
}

/** The months of the dataset's period, in order. */
export const monthsOf = ({ period }: Dataset): Month[] =>
  Array.from({ length: period.to - period.from + 1 }, (_, i) => period.from + i);
