import type { Annotation, Row } from '$lib/figures/figure';
import { parseMonth } from '$lib/model/month';
import type { Rule, TextItem } from './layout';
import { textWidth } from './text-width';

interface Placed {
  readonly label: string;
  readonly at: number;
  readonly anchor: 'start' | 'end';
  readonly level: number;
}

/** Labels above a timeline, each on the lowest level on which it overlaps no other. */
export function placeAnnotations(
  annotations: readonly Annotation[],
  months: readonly Row[],
  frame: {
    readonly left: number;
    readonly right: number;
    readonly width: number;
    readonly size: number;
  }
): { height: number; texts: TextItem[]; rules: (bottom: number) => Rule[] } {
  const { left, right, width, size } = frame;
  const first = parseMonth(months[0]?.key ?? '') ?? 0;
  const step = (right - left) / Math.max(1, months.length);
  const ends: { from: number; to: number }[][] = [];
  const placed = annotations.map(({ label, month, share }): Placed => {
    const at = Math.round(left + (month - first + share) * step) + 0.5;
    const wide = textWidth(label, size) + 6;
    const anchor = at + wide > width ? 'end' : 'start';
    const span = anchor === 'end' ? { from: at - wide, to: at } : { from: at, to: at + wide };
    let level = 0;
    while (ends[level]?.some(({ from, to }) => from < span.to && span.from < to)) level += 1;
    ends[level] = [...(ends[level] ?? []), span];
    return { label, at, anchor, level };
  });
  const line = size + 5;
  const height = ends.length * line;
  const baseline = (level: number) => height - level * line - 4;
  return {
    height,
    texts: placed.map(({ label, at, anchor, level }, index) => ({
      key: `annotation-${index}`,
      x: anchor === 'start' ? at + 4 : at - 4,
      y: baseline(level),
      text: label,
      anchor,
      size,
      tone: 'soft'
    })),
    rules: (bottom) =>
      placed.map(({ at, level }, index) => ({
        key: `annotation-rule-${index}`,
        x1: at,
        x2: at,
        y1: baseline(level) - size + 2,
        y2: bottom,
        style: 'dotted'
      }))
  };
}
