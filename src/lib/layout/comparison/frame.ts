import type { Row } from '$lib/figures/figure';
import type { Box, Hit, Mark, Rule, TextItem } from '../layout';
import { hitOf } from '../segments';

export const lineHeight = 18;

/** Between a label and what it names. */
export const labelGap = 20;

/** What a panel adds to a drawing, and how high it is. */
export interface Placed {
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly hits: readonly Hit[];
  readonly texts: readonly TextItem[];
  readonly rules: readonly Rule[];
}

/** What every panel is placed with. */
export interface Frame {
  readonly width: number;
  /** of the panel's upper edge */
  readonly top: number;
  readonly isNarrow: boolean;
  /** of names and values */
  readonly size: number;
  readonly rowOf: (key: string) => Row | undefined;
  /** what the labels beside all panels take; none where they stand above */
  readonly labels: number;
  /** of the parties, in order */
  readonly names: readonly string[];
}

/** A bar's area, named with the party that it belongs to. */
export function hitOfPart(row: Row, { rowOf }: Frame, box: Box): Hit {
  const party = rowOf(row.parent ?? '');
  const hit = hitOf(row, box);
  return party ? { ...hit, label: `${party.label}, ${row.label}` } : hit;
}
