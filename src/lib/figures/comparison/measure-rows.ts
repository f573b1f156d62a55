import type { Tally } from '$lib/cube/sums';
import { comparisonWords } from '$lib/i18n/comparison-words';
import type { Row } from '../figure';
import type { Comparison, Measured } from './comparison';
import { overlapOf } from './overlap';
import { sideRow } from './side-row';
import { together, type Side } from './sides';

/** Standings in which a side acts alone, and in which it does so with others. */
export const standingsOf = { alone: [0, 1], joint: [2, 3] } as const;

/** A side's figure for what the view names: its first row. */
export function wholeRow(side: Side, comparison: Comparison): Row {
  const { shown, input } = comparison;
  return sideRow(
    side,
    {
      key: '',
      label: side.label,
      view: shown.view,
      tallies: shown.months.tallies(side),
      tally: shown.months.whole(side),
      ...furtherCells(side, shown, comparison)
    },
    input.view,
    input.i18n
  );
}

/** A side's incidents and each harm, whole and, where there is any, alone and jointly. */
export const measureRows = (side: Side, comparison: Comparison): Row[] =>
  comparison.measures.flatMap((measured) => {
    const { input } = comparison;
    const { counted: name, view, months } = measured;
    const { words } = input.i18n;
    const label = name === 'incidents' ? words.measures.incidents : words.harms[name].name;
    const row = sideRow(
      side,
      {
        key: keyOf(measured),
        label,
        view,
        tallies: months.tallies(side),
        tally: months.whole(side),
        drawn: 'incidents',
        ...furtherCells(side, measured, comparison)
      },
      input.view,
      input.i18n
    );
    return [row, ...partRows(side, measured, row, comparison)];
  });

export const keyOf = ({ counted: name }: Measured): string =>
  name === 'incidents' ? name : `harm-${name}`;

function partRows(side: Side, measured: Measured, whole: Row, comparison: Comparison): Row[] {
  if (side.key === together) return [];
  const { input } = comparison;
  const { i18n } = input;
  const { rows } = comparisonWords[i18n.language];
  return (['alone', 'joint'] as const).flatMap((standing): Row[] => {
    const chosen: readonly number[] = standingsOf[standing];
    const tally = measured.months.sum(side, chosen);
    if (tally.incidents === 0) return [];
    const tallies = measured.months
      .tallies(side)
      .map((part, index): Tally => (chosen.includes(index) ? part : measured.months.sum(side, [])));
    const row = sideRow(
      side,
      {
        key: `${keyOf(measured)}:${standing}`,
        label: rows.part(whole.label, i18n.words.parts[standing]),
        view: measured.view,
        tallies,
        tally,
        drawn: 'incidents'
      },
      input.view,
      i18n
    );
    return [{ ...row, behind: whole.cellViews?.[standing] ?? row.behind, cellViews: {} }];
  });
}

function furtherCells(
  side: Side,
  { view, months, regions, combatants }: Measured,
  { sides }: Comparison
): Pick<Row, 'cells' | 'cellViews'> {
  const isMonth = (key: string) => key !== 'longer' && key !== 'outside';
  const isRegion = (key: string) => key !== 'several' && key !== 'not-stated';
  const among = combatants?.whole(side);
  const behind = { ...view, perpetrators: side.perpetrators };
  return {
    cells: {
      months: months.used(side).filter(isMonth).length,
      regions: regions.used(side).filter(isRegion).length,
      ...(among ? { combatants: among.count.best } : {}),
      ...(side.key === together ? overlapOf(months, sides) : {})
    },
    cellViews:
      among && among.incidents > 0 ? { combatants: { ...behind, victim: 'combatant' } } : {}
  };
}
