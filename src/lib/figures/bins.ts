import type { Month } from '$lib/model/month';
import type { Dataset } from '$lib/model/dataset';
import { wholePeriod, type TimeBin, type View } from '$lib/view/view';

/** Choosing what is already chosen alone gives the whole period back. */
export function targetPeriod(bin: Month | TimeBin, { period }: View): View['period'] {
  if (typeof bin === 'string') return period === bin ? wholePeriod : bin;
  const alone = typeof period !== 'string' && period.from === bin && period.to === bin;
  return alone ? wholePeriod : { from: bin, to: bin };
}

/** What lies outside the dataset's period is shown only where it is asked for. */
export const isShownBin = (bin: string, { period, basis }: View): boolean =>
  bin !== 'outside' || basis === 'documented' || period === 'outside';

/** Whether a month or a bin apart is in the period chosen. */
export function isChosenBin(
  bin: Month | TimeBin,
  { period, basis }: View,
  dataset: Pick<Dataset, 'period'>
): boolean {
  if (typeof period === 'string') return bin === period;
  const whole = period.from === undefined && period.to === undefined;
  if (bin === 'outside') return whole && basis === 'documented';
  if (bin === 'longer') return whole;
  return bin >= (period.from ?? dataset.period.from) && bin <= (period.to ?? dataset.period.to);
}
