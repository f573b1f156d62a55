import type { Counted } from '$lib/cube/cube';
import { baseText, peopleText } from '$lib/i18n/count-text';
import { matrixWords } from '$lib/i18n/matrix-words';
import { scopeOf } from '../choices';
import { headlineColumns } from '../columns';
import type { PartyCell } from '../by-perpetrator';
import type { Column, Figure, FigureInput, Grid, GridLine, Row } from '../figure';
import { partyName } from '../names';
import { citationOf, opening, sourceTitle } from '../words';
import {
  columnCells,
  columnName,
  columnsOf,
  countedView,
  incidentsOf,
  totalKey
} from './matrix-cells';
import { matrixNotes } from './matrix-notes';

/** Categories of perpetrators by harms: a cell for each, and a row in which each counts once. */
export function harmsByPerpetrator(input: FigureInput): Figure {
  const { room, view, i18n, scope } = input;
  const words = matrixWords[i18n.language];
  const { perpetrators } = room.at(view).selection;
  const sets = room
    .parties(view)
    .map((parties, id) => ({ id, parties }))
    .filter(({ id }) => scope === 'dashboard' || perpetrators[id] === 1);
  const lines = linesOf(sets, input);
  const cellsOf = (column: Counted) => columnCells(column, lines, sets, input);
  const isShown = (column: Counted) =>
    column === 'incidents' || cellsOf(column).some(({ tally }) => tally.incidents > 0);
  const all = columnsOf(input);
  const columns = all.filter(isShown);
  const byColumn = columns.map(cellsOf);
  const rows = lines.flatMap((_, line) => byColumn.flatMap((cells) => cells[line] ?? []));
  const incidents = { ...input, view: countedView('incidents', view) };
  return {
    id: 'harms-by-perpetrator',
    kind: 'matrix',
    title: words.title,
    source: sourceTitle({ ...input, view: { ...view, measure: 'people' } }),
    howToRead: words.howToRead,
    summary: summaryOf(columns, rows, input),
    notes: matrixNotes(
      { columns, without: all.filter((column) => !isShown(column)) },
      rows,
      sets,
      input
    ),
    total: incidentsOf(input),
    columns: tableColumns(input),
    rows,
    annotations: [],
    scope: scopeOf(incidents),
    citation: citationOf(input),
    version: room.dataset.version,
    grid: gridOf(lines, columns, input)
  };
}

/** Categories, then what no category can claim where there is any, then the total. */
function linesOf(sets: readonly PartyCell[], { room, view, i18n }: FigureInput): GridLine[] {
  const { dataset } = room;
  const incidents = room.at(view).of('incidents')?.byPerpetrators;
  const apart = (['not-stated', 'uncertain-only'] as const).filter((group) =>
    sets.some(({ id, parties }) => parties.part === group && incidents?.isEmpty(id) === false)
  );
  const line = (key: string, isApart: boolean): GridLine => ({
    key,
    label: partyName(key, dataset, i18n),
    apart: isApart
  });
  return [
    ...dataset.categories.map(({ id }) => line(id, false)),
    ...apart.map((group) => line(group, true)),
    { key: totalKey, label: matrixWords[i18n.language].total, apart: true }
  ];
}

const gridOf = (
  rows: readonly GridLine[],
  columns: readonly Counted[],
  input: FigureInput
): Grid => ({
  rows,
  columns: columns.map((key) => ({
    key,
    label: capital(columnName(key, input)),
    apart: key === 'incidents'
  }))
});

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function tableColumns(input: FigureInput): Column[] {
  const { columns } = input.i18n.words;
  const own = matrixWords[input.i18n.language].columns;
  return [
    { key: 'label', label: own.label },
    ...headlineColumns(input).slice(1),
    { key: 'tentative', label: columns.tentative },
    { key: 'tentativeIncidents', label: own.tentativeIncidents, unit: 'incidents' },
    { key: 'over', label: own.over },
    { key: 'several', label: own.several, unit: 'incidents' }
  ];
}

/** The incidents of all, then what was suffered in them, each counted once. */
function summaryOf(columns: readonly Counted[], rows: readonly Row[], input: FigureInput): string {
  const { view, i18n } = input;
  const { summaries, victims, counts } = i18n.words;
  const first = opening(incidentsOf(input), { ...input, view: countedView('incidents', view) });
  const told = columns.flatMap((column) => {
    const tally = rows.find(({ key }) => key === `${totalKey}/${column}`)?.tally;
    if (!tally || column === 'incidents' || tally.incidents === 0) return [];
    return [`${peopleText(tally, column, i18n)} ${baseText(tally.incidents, i18n)}`];
  });
  if (told.length === 0 || (input.scope === 'dashboard' && view.perpetrators.length > 0))
    return first;
  return `${first} ${summaries.harms(told.join(counts.listSeparator), view.victim === 'all' ? '' : victims[view.victim])}`;
}
