import type { Annotation, Row } from '$lib/figures/figure';
import { parseMonth } from '$lib/model/month';
import type { Rule, TextItem } from './layout';
import { textWidth } from './text-width';

interface Placed {
  readonly label: string;
  readonly at: number;
  readonly anchor: 'start' | 'end';
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

/** Labels above a timeline and the rules beneath them. */
interface Annotations {
  readonly height: number;
  readonly texts: TextItem[];
  readonly rules: (bottom: number) => Rule[];
  readonly key: string[];
}

/** Below this width labels would stand over each other's rules; letters stand for them. */
const roomForLabels = 720;

/** Places labels so that none is crossed by another label or by the rule of another. */
export function placeAnnotations(
  annotations: readonly Annotation[],
  months: readonly Row[],
  frame: {
    readonly left: number;
    readonly right: number;
    readonly width: number;
    readonly size: number;
  }
): Annotations {
  const { left, right, width, size } = frame;
  const first = parseMonth(months[0]?.key ?? '') ?? 0;
  const step = (right - left) / Math.max(1, months.length);
  const lettered = width < roomForLabels;
  const spans = annotations.map(({ label, month, share }, index) => {
    const at = Math.round(left + (month - first + share) * step) + 0.5;
    const text = lettered ? letterOf(index) : label;
    const wide = textWidth(text, size) + 8;
    return at + wide > width
      ? ({ label: text, at, anchor: 'end', from: at - wide, to: at } as const)
      : ({ label: text, at, anchor: 'start', from: at, to: at + wide } as const);
  });
  const placed = levelled(spans);
  const line = size + 5;
  const height = Math.max(0, ...placed.map(({ level }) => level + 1)) * line;
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
      })),
    key: lettered ? annotations.map(({ label }, index) => `${letterOf(index)} ${label}`) : []
  };
}

const letterOf = (index: number): string => String.fromCharCode(97 + (index % 26));

/** From the right to the left, each above what stands or passes where it would stand. */
function levelled(spans: readonly Omit<Placed, 'level'>[]): Placed[] {
  const order = spans.toSorted(
    (a, b) => Number(a.anchor === 'end') - Number(b.anchor === 'end') || b.at - a.at
  );
  const placed: Placed[] = [];
  for (const span of order) {
    const inTheWay = placed.filter(({ from, to }) => from <= span.to && span.from <= to);
    placed.push({ ...span, level: Math.max(-1, ...inTheWay.map(({ level }) => level)) + 1 });
  }
  return placed;
}
