import { comparisonWords } from '$lib/i18n/comparison-words';
import type { FigureInput, Panel, Row } from '../figure';
import { measureTitle } from '../words';
import { together, type Side } from './sides';

/** Which rows stand in which panel: the whole of each side, then the parties' parts. */
export function panelsOf(
  sides: readonly Side[],
  rows: readonly Row[],
  cautions: ReadonlyMap<string, string>,
  { view, i18n }: FigureInput
): Panel[] {
  const { panels } = comparisonWords[i18n.language];
  const parties = sides.filter(({ key }) => key !== together);
  const partsOf = (prefix: RegExp) =>
    parties.map(({ key }) =>
      rows
        .filter((row) => row.parent === key && prefix.test(row.key.slice(key.length + 1)))
        .map((row) => row.key)
    );
  const all: Panel[] = [
    {
      key: 'whole',
      title: measureTitle(view, i18n),
      kind: 'bars',
      rows: sides.map(({ key }) => [key])
    },
    { key: 'months', title: panels.months, kind: 'months', rows: partsOf(/^month-/) },
    {
      key: 'harms',
      title: panels.harms,
      kind: 'bars',
      rows: partsOf(/^(incidents|harm-[a-z-]+)$/)
    },
    { key: 'regions', title: panels.regions, kind: 'bars', rows: partsOf(/^region-/) },
    { key: 'victims', title: panels.victims, kind: 'bars', rows: partsOf(/^victims-/) }
  ];
  return all
    .filter(({ rows: [first = []] }) => first.length > 0)
    .map((panel) => {
      const caution = cautions.get(panel.key);
      return caution ? { ...panel, caution } : panel;
    });
}
