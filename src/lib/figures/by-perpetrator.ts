import type { TableReading } from '$lib/cube/reading';
import { nothing, type Tally } from '$lib/cube/sums';
import { countText } from '$lib/i18n/count-text';
import type { Parties } from '$lib/view/parties';
import { toggled } from '$lib/view/view';
import { scopeOf } from './choices';
import { combinationRows } from './by-combination';
import { partyColumns } from './columns';
import type { Figure, FigureInput, Row, Segment } from './figure';
import { partyName } from './names';
import { commonNotes, counted } from './notes';
import { colourOf, type Pattern } from './paint';
import { citationOf, countedIn, valueWords, measureTitle, opening, sourceTitle } from './words';

/** A set of perpetrators as the cube numbers it, and who they are. */
export interface PartyCell {
  readonly id: number;
  readonly parties: Parties;
}

/** How many times over, and how firmly, a row's party stands in a cell. */
type Standing = 'alone' | 'aloneTentative' | 'joint' | 'jointTentative';

export const standings: readonly (readonly [Standing, Pattern])[] = [
  ['alone', 'solid'],
  ['aloneTentative', 'hatched'],
  ['joint', 'light'],
  ['jointTentative', 'hatched-light']
];

/** Casualties (or incidents) by category of perpetrator, opening to the perpetrators within. */
export function casualtiesByPerpetrator(input: FigureInput): Figure {
  const { room, view, i18n, scope } = input;
  const { words } = i18n;
  const reading = room.at(view).of(countedIn(view));
  const { perpetrators } = room.at(view).selection;
  const cells = room
    .parties(view)
    .map((parties, id) => ({ id, parties }))
    .filter(({ id }) => scope === 'dashboard' || perpetrators[id] === 1);
  const combined = view.joint === 'combination';
  const rows = combined
    ? combinationRows(cells, reading, input)
    : overlapRows(cells, reading, input);
  const total = reading?.total ?? nothing;
  const measure = measureTitle(view, i18n);
  return {
    id: 'casualties-by-perpetrator',
    kind: 'labelled-rows',
    title: words.figures[combined ? 'byCombination' : 'byPerpetrator'](measure),
    source: sourceTitle(input),
    howToRead: words.figures[combined ? 'readCombination' : 'readPerpetrator'],
    summary: summaryOf(rows, total, input),
    notes: [
      ...(combined ? [] : reconciliation(rows, cells, reading, input)),
      ...hatchedNote(cells, reading, input),
      ...commonNotes(total, input)
    ],
    total,
    columns: partyColumns(input, combined),
    rows,
    annotations: [],
    scope: scopeOf(input),
    citation: citationOf(input),
    version: room.dataset.version
  };
}

function overlapRows(
  cells: readonly PartyCell[],
  reading: TableReading | undefined,
  input: FigureInput
): Row[] {
  const { dataset } = input.room;
  const rows: Row[] = [];
  for (const { id } of dataset.categories) {
    rows.push(overlapRow(id, undefined, cells, reading, input));
    for (const member of dataset.perpetrators.filter(({ category }) => category === id)) {
      const row = overlapRow(member.id, id, cells, reading, input);
      if (row.tally.incidents > 0) rows.push(row);
    }
  }
  for (const group of ['not-stated', 'uncertain-only'] as const) {
    const row = overlapRow(group, undefined, cells, reading, input);
    if (row.tally.incidents > 0) rows.push({ ...row, apart: true });
  }
  return rows;
}

function overlapRow(
  key: string,
  parent: string | undefined,
  cells: readonly PartyCell[],
  reading: TableReading | undefined,
  input: FigureInput
): Row {
  const { room, view, i18n } = input;
  const own = cells.filter(({ parties }) => standingOf(key, parent, parties) !== undefined);
  const colour = colourOf(parent ?? key, room.dataset);
  const parts = standings.map(([standing, pattern]): Segment & { tally: Tally } => {
    const ids = own.filter(({ parties }) => standingOf(key, parent, parties) === standing);
    const tally = tallyOf(ids, reading);
    const label = i18n.words.parts[standing];
    return { key: standing, label, value: tally.count.best, paint: { colour, pattern }, tally };
  });
  const tally = tallyOf(own, reading);
  const label = partyName(key, room.dataset, i18n);
  const [alone, aloneTentative, joint, jointTentative] = parts.map(({ value }) => value);
  return {
    key,
    label,
    shortLabel: label,
    parent,
    tally,
    ...valueWords(tally, view, i18n),
    details: parts
      .filter((part) => part.tally.incidents > 0)
      .map((part) => `${part.label}${i18n.words.counts.separator}${countText(part.tally, i18n)}`),
    chosen:
      view.perpetrators.length === 0 ||
      view.perpetrators.includes(key) ||
      (parent !== undefined && view.perpetrators.includes(parent)),
    apart: false,
    target: toggled(view, 'perpetrators', key),
    behind: { ...view, perpetrators: [key] },
    segments: parts.filter(({ value }) => value > 0),
    cells: {
      alone: (alone ?? 0) + (aloneTentative ?? 0),
      joint: (joint ?? 0) + (jointTentative ?? 0),
      tentative: (aloneTentative ?? 0) + (jointTentative ?? 0)
    }
  };
}

/** Alone at the level shown: a category beside no other category, a perpetrator beside nobody. */
export function standingOf(
  key: string,
  parent: string | undefined,
  { categories, perpetrators, part, partFirmness }: Parties
): Standing | undefined {
  const level = parent === undefined ? categories : perpetrators;
  const firmness = level.get(key) ?? (part === key ? partFirmness : undefined);
  if (!firmness) return undefined;
  if (level.size > 1) return firmness === 'firm' ? 'joint' : 'jointTentative';
  return firmness === 'firm' ? 'alone' : 'aloneTentative';
}

export const tallyOf = (cells: readonly PartyCell[], reading: TableReading | undefined): Tally =>
  reading?.byPerpetrators.tally(cells.map(({ id }) => id)) ?? nothing;

/** By how much rows that overlap exceed what they add up, and the incidents that they share. */
export function excessOf(
  rows: readonly Pick<Row, 'tally'>[],
  cells: readonly PartyCell[],
  reading: TableReading | undefined
): { readonly total: Tally; readonly by: number; readonly incidents: number } {
  const total = tallyOf(cells, reading);
  const by = rows.reduce((sum, { tally }) => sum + tally.count.best, 0) - total.count.best;
  const several = cells.filter(({ parties }) => parties.part === 'several');
  return { total, by, incidents: tallyOf(several, reading).incidents };
}

/** By how much the bars exceed what they add up, and why. */
function reconciliation(
  rows: readonly Row[],
  cells: readonly PartyCell[],
  reading: TableReading | undefined,
  { i18n }: FigureInput
): string[] {
  const outer = rows.filter(({ parent }) => parent === undefined);
  const { total, by, incidents } = excessOf(outer, cells, reading);
  if (by <= 0) return [];
  const { number } = i18n.formats;
  const sentence = i18n.plural(i18n.words.notes.exceed, incidents);
  return [sentence(countText(total, i18n), number(by), number(incidents))];
}

export function hatchedNote(
  cells: readonly PartyCell[],
  reading: TableReading | undefined,
  { i18n }: FigureInput
): string[] {
  const hatched = cells.filter(({ parties }) =>
    [...parties.categories.values()].includes('tentative')
  );
  return counted(tallyOf(hatched, reading).incidents, i18n.words.notes.hatched, i18n);
}

function summaryOf(rows: readonly Row[], total: Tally, input: FigureInput): string {
  const { summaries } = input.i18n.words;
  const combined = input.view.joint === 'combination';
  const told = rows
    .filter(({ parent, tally }) => parent === undefined && tally.incidents > 0)
    .filter(({ chosen: isIn }) => isIn || input.scope === 'alone')
    .map(({ label, text }) => summaries.each(label, text));
  if (total.incidents === 0 || told.length === 0) return opening(total, input);
  const list = summaries[combined ? 'combinations' : 'perpetrators'](
    told.join(input.i18n.words.counts.listSeparator)
  );
  const overlaps = rows.some(({ cells }) => (cells['joint'] ?? 0) > 0);
  return [opening(total, input), list, ...(overlaps && !combined ? [summaries.overlap] : [])].join(
    ' '
  );
}
