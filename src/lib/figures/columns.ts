import type { Column, FigureInput } from './figure';

/** The columns that every figure's table has, after its label. */
export function countColumns(
  { view, i18n }: Pick<FigureInput, 'view' | 'i18n'>,
  unit: Column['unit']
): Column[] {
  const { columns } = i18n.words;
  const people: Column[] =
    view.measure === 'people' || unit === undefined
      ? [
          { key: 'incidents', label: columns.incidents, unit: 'incidents' },
          { key: 'approximate', label: columns.approximate },
          { key: 'unstated', label: columns.unstated }
        ]
      : [];
  const withUnit = unit ? { unit } : {};
  return [
    { key: 'qualifier', label: columns.qualifier },
    { key: 'low', label: columns.low, ...withUnit },
    { key: 'best', label: columns.best, ...withUnit },
    { key: 'high', label: columns.high, ...withUnit },
    ...people
  ];
}

const unitOf = ({ view }: Pick<FigureInput, 'view'>): 'people' | 'incidents' => view.measure;

export function partyColumns(input: FigureInput, combined: boolean): Column[] {
  const { columns } = input.i18n.words;
  const unit = unitOf(input);
  return [
    { key: 'label', label: columns.perpetrator },
    ...countColumns(input, unit),
    ...(combined
      ? []
      : [
          { key: 'alone', label: columns.alone, unit },
          { key: 'joint', label: columns.joint, unit }
        ]),
    { key: 'tentative', label: columns.tentative, unit }
  ];
}

export const regionColumns = (input: FigureInput): Column[] => [
  { key: 'label', label: input.i18n.words.columns.region },
  ...countColumns(input, unitOf(input)),
  { key: 'inferred', label: input.i18n.words.columns.inferred, unit: unitOf(input) }
];

/** @param parts the stack's parts as key and label */
export const monthColumns = (
  input: FigureInput,
  parts: readonly { readonly key: string; readonly label: string }[]
): Column[] => [
  { key: 'label', label: input.i18n.words.columns.month },
  ...countColumns(input, unitOf(input)),
  ...parts.map(({ key, label }) => ({ key, label, unit: unitOf(input) }))
];

export const headlineColumns = (input: FigureInput): Column[] => [
  { key: 'label', label: input.i18n.words.columns.headline },
  ...countColumns(input, undefined)
];
