import type { Counted } from '$lib/cube/cube';
import { countText, incidentsText } from '$lib/i18n/count-text';
import { matrixWords } from '$lib/i18n/matrix-words';
import { formOf, type CountForm } from '$lib/model/count';
import { hatchedNote, type PartyCell } from '../by-perpetrator';
import type { FigureInput, Row } from '../figure';
import { commonNotes } from '../notes';
import { columnName, countedView, incidentsOf, totalKey } from './matrix-cells';

/** By how much categories exceed totals, what the signs in the cells mean, and what is left out. */
export function matrixNotes(
  {
    columns,
    without
  }: { readonly columns: readonly Counted[]; readonly without: readonly Counted[] },
  rows: readonly Row[],
  sets: readonly PartyCell[],
  input: FigureInput
): string[] {
  const { view, room, i18n } = input;
  const { notes } = matrixWords[i18n.language];
  const among = new Set(rows.flatMap(formShown));
  const signs = [
    ...(among.has('none-recorded') ? [notes.none] : []),
    ...(among.has('at-least') ? [notes.atLeast] : []),
    ...(among.has('about') ? [notes.about] : []),
    ...(among.has('range') ? [notes.range] : []),
    ...(among.has('not-stated') ? [notes.notStated] : [])
  ];
  const counting = { ...input, view: countedView('incidents', view) };
  return [
    ...overlapNote(columns, rows, input),
    ...(rows.some(({ instead }) => instead) ? [notes.excluded] : []),
    ...(signs.length > 0 ? [signs.join(' ')] : []),
    ...(without.length > 0
      ? [notes.without(i18n.formats.list(without.map((column) => columnName(column, input))))]
      : []),
    ...hatchedNote(sets, room.at(view).of('incidents'), input),
    ...(view.victim === 'all' ? [] : [notes.anyVictims]),
    ...commonNotes(incidentsOf(input), counting)
  ];
}

const formShown = ({ tally, instead }: Row): CountForm[] =>
  instead ? [] : [formOf(tally.count, tally.incidents)];

function overlapNote(
  columns: readonly Counted[],
  rows: readonly Row[],
  input: FigureInput
): string[] {
  const { i18n } = input;
  const words = matrixWords[i18n.language];
  const told = columns.flatMap((column) => {
    const total = rows.find(({ key }) => key === `${totalKey}/${column}`);
    const { over, several } = total?.cells ?? {};
    if (!total || over === undefined || several === undefined) return [];
    const name = columnName(column, input).toLocaleLowerCase(i18n.language);
    const by = i18n.formats.number(over);
    return [words.exceeds(name, countText(total.tally, i18n), by, incidentsText(several, i18n))];
  });
  return told.length > 0 ? [words.notes.overlap(told.join(i18n.words.counts.listSeparator))] : [];
}
