import type { Dataset } from '$lib/model/dataset';
import type { Month } from '$lib/model/month';
import type { View } from './view';

/** The period of equal length before the one chosen, wherever it lies; bins apart have none. */
export function periodBefore(
  { period }: Pick<View, 'period'>,
  dataset: Pick<Dataset, 'period'>
): { readonly from: Month; readonly to: Month } | undefined {
  if (typeof period === 'string') return undefined;
  const from = period.from ?? dataset.period.from;
  const months = (period.to ?? dataset.period.to) - from + 1;
  return { from: from - months, to: from - 1 };
}
