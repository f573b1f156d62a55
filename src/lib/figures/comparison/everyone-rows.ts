import type { Tally } from '$lib/cube/sums';
import { comparisonWords } from '$lib/i18n/comparison-words';
import type { View } from '$lib/view/view';
import type { FigureInput, Row } from '../figure';
import { valueWords } from '../words';
import { nobodyKnown } from './facts';
import { together } from './sides';

/** All incidents of the same choices, and those of nobody known: what the parties are a part of. */
export function everyoneRows(everyone: Tally, nobody: Tally, input: FigureInput): Row[] {
  const { rows } = comparisonWords[input.i18n.language];
  const known = input.room.dataset.categories.map(({ id }) => `only.${id}`);
  const isKnown = (key: string) => !key.startsWith('only.') || known.includes(key);
  return [
    everyoneRow('everyone', rows.everyone, everyone, [], input),
    everyoneRow('nobody', rows.nobody, nobody, nobodyKnown.filter(isKnown), input)
  ];
}

function everyoneRow(
  key: string,
  label: string,
  tally: Tally,
  perpetrators: readonly string[],
  { view, i18n }: FigureInput
): Row {
  const behind: View = { ...view, measure: 'incidents', perpetrators };
  return {
    key: `${together}:${key}`,
    label,
    shortLabel: label,
    parent: together,
    tally,
    ...valueWords(tally, behind, i18n),
    details: [],
    chosen: true,
    apart: true,
    target: view,
    behind,
    segments:
      tally.incidents > 0
        ? [
            {
              key: 'everyone',
              label,
              value: tally.incidents,
              paint: { colour: 'unidentified', pattern: 'solid' }
            }
          ]
        : [],
    cells: {}
  };
}
