import type { Month } from '$lib/model/month';
import { wholePeriod, type View } from '$lib/view/view';

/** From one month to another; both belong to it. */
export interface Span {
  readonly from: Month;
  readonly to: Month;
}

/** The months that two datasets are shown on, and those in which both are counted. */
export interface Spans {
  readonly axis: Span;
  /** none where the two have no month in common */
  readonly counted: Span | undefined;
}

/** Beyond this many times the shorter period, only that one is shown. */
const mostTimesShorter = 2;

/** What two spans have in common. */
export function overlap(a: Span, b: Span): Span | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : undefined;
}

export const isIn = (month: Month, span: Span | undefined): boolean =>
  span !== undefined && month >= span.from && month <= span.to;

/**
 * Without a choice, both periods are shown, unless one is much the longer: then only the shorter.
 * What both cover of what is shown is counted.
 */
export function spansOf({ period }: Pick<View, 'period'>, a: Span, b: Span): Spans {
  const { from, to } = typeof period === 'string' ? wholePeriod : period;
  const common = overlap(a, b);
  const usual = usualAxis(a, b, common);
  const start = from ?? (to === undefined ? usual.from : Math.min(common?.from ?? a.from, to));
  const end = to ?? (from === undefined ? usual.to : Math.max(common?.to ?? a.to, from));
  const axis = { from: start, to: end };
  return { axis, counted: common && overlap(axis, common) };
}

function usualAxis(a: Span, b: Span, common: Span | undefined): Span {
  const union = { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
  const shorter = lengthOf(a) <= lengthOf(b) ? a : b;
  const fits = lengthOf(union) <= mostTimesShorter * lengthOf(shorter);
  return fits || !common ? union : shorter;
}

const lengthOf = ({ from, to }: Span): number => to - from + 1;

/** The months of a span, in order. */
export const monthsIn = ({ from, to }: Span): Month[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
