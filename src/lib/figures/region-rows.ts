import type { TableReading } from '$lib/cube/reading';
import { nothing, type Tally } from '$lib/cube/sums';
import { countText } from '$lib/i18n/count-text';
import { regionBar, regionBasis } from '$lib/view/regions';
import { toggled, type View } from '$lib/view/view';
import type { FigureInput, Row, Segment } from './figure';
import { regionName } from './names';
import { valueWords } from './words';

/**
 * A row for each region, then "several" and "not stated"; each incident stands in one of them.
 * @param shown the view that choosing a row starts from
 */
export const regionRows = (
  input: FigureInput,
  reading: TableReading | undefined,
  shown: View
): Row[] =>
  [...orderOf(input), 'several', 'not-stated']
    .map((key) => regionRow(key, reading, input, shown))
    .filter(({ key, tally }) => key !== 'several' || tally.incidents > 0);

function regionRow(
  key: string,
  reading: TableReading | undefined,
  { room, view, i18n, scope }: FigureInput,
  shown: View
): Row {
  const { regions } = room.at(view).selection;
  const ids = room.cube.dictionaries.regions.flatMap((set, id) =>
    regionBar(set) === key && (scope === 'dashboard' || regions[id] === 1)
      ? [{ id, inferred: regionBasis(set) === 'inferred' && key !== 'several' }]
      : []
  );
  const tallyOf = (isIn: (entry: { inferred: boolean }) => boolean): Tally =>
    reading?.byRegions.tally(ids.filter(isIn).map(({ id }) => id)) ?? nothing;
  const named = tallyOf(({ inferred }) => !inferred);
  const inferred = tallyOf(({ inferred: isInferred }) => isInferred);
  const tally = tallyOf(() => true);
  const apart = key === 'several' || key === 'not-stated';
  const colour = apart ? 'unidentified' : 'government';
  const { parts, counts } = i18n.words;
  const segments: Segment[] = [
    {
      key: 'named',
      label: parts.named,
      value: named.count.best,
      paint: { colour, pattern: 'solid' }
    },
    {
      key: 'inferred',
      label: parts.inferred,
      value: inferred.count.best,
      paint: { colour, pattern: 'outlined' }
    }
  ];
  const label = regionName(key, room.dataset, i18n);
  return {
    key,
    label,
    shortLabel: label,
    parent: undefined,
    tally,
    ...valueWords(tally, view, i18n),
    details:
      inferred.incidents > 0
        ? [`${parts.inferred}${counts.separator}${countText(inferred, i18n)}`]
        : [],
    chosen: view.regions.length === 0 || view.regions.includes(key),
    apart,
    target: toggled(shown, 'regions', key),
    behind: { ...view, regions: [key] },
    segments: segments.filter(({ value }) => value > 0),
    cells: { inferred: inferred.count.best }
  };
}

/** Regions by their incidents in the whole dataset, so that no choice reorders them. */
function orderOf({ room, i18n }: FigureInput): string[] {
  const { cube, dataset } = room;
  const incidents = new Map(dataset.regions.map(({ code }) => [code, 0]));
  cube.dictionaries.regions.forEach((set, id) => {
    const bar = regionBar(set);
    const known = incidents.get(bar);
    if (known !== undefined) incidents.set(bar, known + (room.incidentsByRegions[id] ?? 0));
  });
  const name = (code: string) => regionName(code, dataset, i18n);
  return [...incidents]
    .sort(([a, n], [b, m]) => m - n || name(a).localeCompare(name(b), i18n.language))
    .map(([code]) => code);
}

/** The total, and each region that adds to it. */
export function regionSummary(rows: readonly Row[], opening: string, input: FigureInput): string {
  const { summaries, counts } = input.i18n.words;
  const told = rows
    .filter(({ tally, chosen }) => tally.incidents > 0 && (chosen || input.scope === 'alone'))
    .map(({ label, text }) => summaries.each(label, text));
  if (told.length === 0) return opening;
  return `${opening} ${summaries.regions(told.join(counts.listSeparator))}`;
}
