import type { Dataset } from '$lib/model/dataset';
import { firstDay } from '$lib/model/month';

/**
 * The day as of which the data stand, or else on which the sources were last looked at, as the date
 * of every file: one that does not change with the clock, so that the same numbers give the same file.
 */
export function dateOfData({
  created,
  documents,
  period
}: Pick<Dataset, 'created' | 'documents' | 'period'>): Date {
  if (created) return new Date(created);
  const days = documents.map(({ accessed }) => Date.parse(accessed)).filter(Number.isFinite);
  return days.length > 0 ? new Date(Math.max(...days)) : firstDay(period.to);
}
