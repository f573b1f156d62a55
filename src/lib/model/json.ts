import type { Count } from './count';
import { parsePartialDate, type DateMeaning, type PartialDate } from './partial-date';

/** A count as JSON, which has no Infinity: an open high end is null. */
export type CountJson = Omit<Count, 'high'> & { readonly high: number | null };

export interface PartialDateJson {
  readonly edtf: string;
  readonly means: DateMeaning;
}

export const countToJson = (count: Count): CountJson => ({
  ...count,
  high: count.high === Infinity ? null : count.high
});

export const countFromJson = (json: CountJson): Count => ({
  ...json,
  high: json.high ?? Infinity
});

export const dateToJson = ({ edtf, means }: PartialDate): PartialDateJson => ({ edtf, means });

export function dateFromJson({ edtf, means }: PartialDateJson): PartialDate {
  const date = parsePartialDate(edtf, means);
  if (!date) throw new Error(`not an EDTF date: ${edtf}`);
  return date;
}
