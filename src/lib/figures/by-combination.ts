import type { TableReading } from '$lib/cube/reading';
import { combinationKey, combinedIn } from '$lib/view/parties';
import { toggled } from '$lib/view/view';
import { tallyOf, type PartyCell } from './by-perpetrator';
import type { FigureInput, Row } from './figure';
import { partyName } from './names';
import { colourOf } from './paint';
import { valueWords } from './words';

/** One row for each combination of categories; together they are the total, each incident once. */
export function combinationRows(
  cells: readonly PartyCell[],
  reading: TableReading | undefined,
  input: FigureInput
): Row[] {
  const combinations = new Map<string, PartyCell[]>();
  for (const { id } of input.room.dataset.categories) combinations.set(combinationKey([id]), []);
  for (const cell of cells) {
    const key =
      cell.parties.categories.size > 0
        ? combinationKey(cell.parties.categories.keys())
        : cell.parties.part;
    combinations.set(key, [...(combinations.get(key) ?? []), cell]);
  }
  return [...combinations]
    .map(([key, own]) => combinationRow(key, own, reading, input))
    .filter(({ key, tally }) => tally.incidents > 0 || key.startsWith('only.'));
}

function combinationRow(
  key: string,
  cells: readonly PartyCell[],
  reading: TableReading | undefined,
  { room, view, i18n }: FigureInput
): Row {
  const tally = tallyOf(cells, reading);
  const label = partyName(key, room.dataset, i18n);
  const [only, several] = combinedIn(key) ?? [];
  const colour = several ? 'several' : colourOf(only ?? key, room.dataset);
  const segments = (['firm', 'tentative'] as const).map((firmness) => ({
    key: firmness,
    label: i18n.words.parts[firmness],
    value: tallyOf(
      cells.filter(({ parties }) => parties.partFirmness === firmness),
      reading
    ).count.best,
    paint: { colour, pattern: firmness === 'firm' ? 'solid' : 'hatched' } as const
  }));
  return {
    key,
    label,
    shortLabel: label,
    parent: undefined,
    tally,
    ...valueWords(tally, view, i18n),
    details: [],
    chosen: view.perpetrators.length === 0 || view.perpetrators.includes(key),
    apart: key === 'not-stated' || key === 'uncertain-only',
    target: toggled(view, 'perpetrators', key),
    behind: { ...view, perpetrators: [key] },
    segments: segments.filter(({ value }) => value > 0),
    cells: { tentative: segments[1]?.value ?? 0 }
  };
}
