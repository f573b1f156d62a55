import type { Tally } from '$lib/cube/sums';
import { besideWords } from '$lib/i18n/beside-words';
import type { View } from '$lib/view/view';
import type { FigureInput, Row, Segment } from '../figure';
import { valueWords } from '../words';
import type { Measured, Pair, Side } from './sides';

/** What stands in columns where a number cannot. */
const columns = ['qualifier', 'low', 'best', 'high', 'incidents', 'approximate', 'unstated'];

/** What a row of one side says. */
export interface Told {
  /** after the key of the side; empty for the side as a whole */
  readonly key: string;
  readonly label: string;
  readonly shortLabel?: string;
  readonly tally: Tally;
  readonly behind: View;
  readonly segments?: readonly Segment[];
  readonly apart?: boolean;
  /** why there is no number */
  readonly without?: string | undefined;
}

export function rowOf(side: Side, told: Told, { view, i18n }: FigureInput): Row {
  const { key, label, tally, behind, without } = told;
  const id = side.dataset.id;
  const words = valueWords(tally, behind, i18n);
  return {
    key: key === '' ? id : `${id}:${key}`,
    label,
    shortLabel: told.shortLabel ?? label,
    parent: key === '' ? undefined : id,
    tally,
    ...(without === undefined ? words : { text: without, shortText: '', spoken: without }),
    details: [],
    chosen: true,
    apart: told.apart ?? false,
    target: view,
    behind,
    segments: without === undefined ? (told.segments ?? []) : [],
    cells: {},
    ...(without === undefined
      ? {}
      : { instead: Object.fromEntries(columns.map((column) => [column, without])) })
  };
}

/** In words, why a side has no number. */
export const lackingText = ({ lacking }: Measured, { i18n }: FigureInput): string | undefined =>
  lacking && besideWords[i18n.language].lacking[lacking];

/** Without a month in common, nothing is counted. */
export const withoutOf = (own: Measured, { spans, input }: Pair): string | undefined =>
  lackingText(own, input) ??
  (spans.counted ? undefined : besideWords[input.i18n.language].noCommon);
