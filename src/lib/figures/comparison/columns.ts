import { comparisonWords } from '$lib/i18n/comparison-words';
import { countColumns } from '../columns';
import type { Column, FigureInput } from '../figure';

/** The columns of a comparison; its rows have different units, so that no column names one. */
export function comparisonColumns(input: FigureInput): Column[] {
  const { columns } = input.i18n.words;
  const own = comparisonWords[input.i18n.language].columns;
  return [
    { key: 'label', label: columns.perpetrator },
    ...countColumns(input, undefined),
    { key: 'alone', label: columns.alone },
    { key: 'joint', label: columns.joint },
    { key: 'tentative', label: columns.tentative },
    { key: 'combatants', label: own.combatants, unit: 'people' },
    { key: 'months', label: own.months },
    { key: 'regions', label: own.regions },
    { key: 'undated', label: own.undated, unit: 'incidents' },
    { key: 'unplaced', label: own.unplaced, unit: 'incidents' },
    { key: 'shared', label: own.shared, unit: 'incidents' },
    { key: 'exceed', label: own.exceed }
  ];
}
