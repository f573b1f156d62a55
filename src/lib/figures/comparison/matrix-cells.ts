import { counted, type Counted } from '$lib/cube/cube';
import { nothing, type Tally } from '$lib/cube/sums';
import { countText, baseText } from '$lib/i18n/count-text';
import { matrixWords } from '$lib/i18n/matrix-words';
import { impossible, kindOf } from '$lib/model/party-kind';
import type { View } from '$lib/view/view';
import { excessOf, standingOf, tallyOf, type PartyCell } from '../by-perpetrator';
import type { FigureInput, GridLine, Row, Segment } from '../figure';
import { valueWords } from '../words';
import { shadeOf } from './shade';

export const totalKey = 'total';

/** What a cell of the matrix is, in the order of its columns; incidents stand last. */
export const columnsOf = ({ room }: FigureInput): Counted[] => {
  const among = (name: Counted) => room.cube.tables[name] !== undefined;
  const harms = counted.filter((name) => name !== 'incidents' && name !== 'taken' && among(name));
  const after = Math.max(harms.indexOf('abducted'), harms.indexOf('disappeared')) + 1;
  const taken: Counted[] = after > 0 ? ['taken'] : [];
  return [...harms.slice(0, after), ...taken, ...harms.slice(after), 'incidents'];
};

/** The cells of one column, from top to bottom, shaded by quarters of its highest number. */
export function columnCells(
  column: Counted,
  parties: readonly GridLine[],
  sets: readonly PartyCell[],
  input: FigureInput
): Row[] {
  const reading = input.room.at(input.view).of(column);
  const told = parties.map((party) => {
    const own = sets.filter(({ parties }) => standsIn(party.key, parties) !== undefined);
    const tentative = own.filter(({ parties }) => standsIn(party.key, parties) === 'tentative');
    return { party, tally: tallyOf(own, reading), tentative: tallyOf(tentative, reading) };
  });
  const rows = told.filter(({ party }) => party.key !== totalKey);
  const highest = Math.max(...rows.map(({ tally }) => tally.count.best), 0);
  const { by, incidents } = excessOf(rows, sets, reading);
  return told.map((cell) =>
    cellRow(column, cell, highest, by > 0 ? { over: by, several: incidents } : {}, input)
  );
}

/** Whether a set of perpetrators stands in a row of the matrix, and how firmly. */
function standsIn(key: string, parties: PartyCell['parties']): 'firm' | 'tentative' | undefined {
  if (key === totalKey) {
    const isFirm = [...parties.categories.values()].includes('firm');
    return isFirm || parties.part === 'not-stated' ? 'firm' : 'tentative';
  }
  const standing = standingOf(key, undefined, parties);
  if (standing === undefined) return undefined;
  return standing === 'aloneTentative' || standing === 'jointTentative' ? 'tentative' : 'firm';
}

function cellRow(
  column: Counted,
  cell: { readonly party: GridLine; readonly tally: Tally; readonly tentative: Tally },
  highest: number,
  excess: Readonly<Record<string, number>>,
  input: FigureInput
): Row {
  const { i18n } = input;
  const { party, tally, tentative } = cell;
  const words = matrixWords[i18n.language];
  const view = countedView(column, input.view);
  const isTotal = party.key === totalKey;
  const excluded =
    tally.incidents === 0 &&
    column !== 'incidents' &&
    impossible(column, kindOf(party.key)) === 'ever';
  const label = `${party.label}, ${columnName(column, input)}`;
  const told = excluded
    ? { text: words.excluded, shortText: words.excluded, spoken: words.excludedSpoken }
    : valueWords(tally, view, i18n);
  const { parts, counts } = i18n.words;
  return {
    key: `${party.key}/${column}`,
    label,
    shortLabel: label,
    parent: undefined,
    tally,
    ...told,
    details:
      tentative.incidents > 0
        ? [
            `${parts.tentative}${counts.separator}${countText(tentative, i18n)} ${baseText(tentative.incidents, i18n)}`
          ]
        : [],
    apart: party.apart,
    ...choiceOf(party.key, view, input),
    segments: segmentsOf(cell, isTotal ? 0 : highest, input),
    cells: {
      tentative: tentative.count.best,
      tentativeIncidents: tentative.incidents,
      ...(isTotal ? excess : {})
    },
    ...(excluded ? { instead: { qualifier: words.excluded } } : {})
  };
}

export const columnName = (column: Counted, { i18n }: FigureInput): string =>
  column === 'incidents' ? i18n.words.measures.incidents : i18n.words.harms[column].name;

/** The view that counts what a column counts. */
export const countedView = (column: Counted, view: View): View =>
  column === 'incidents'
    ? { ...view, measure: 'incidents' }
    : { ...view, measure: 'people', harm: column };

/** A cell leads to its party and harm, and back to all parties where both are chosen. */
function choiceOf(
  party: string,
  counting: View,
  { view, scope }: FigureInput
): Pick<Row, 'chosen' | 'target' | 'behind'> {
  const { perpetrators, measure, harm } = view;
  if (party === totalKey) {
    const all = { ...counting, perpetrators: [] };
    return { chosen: true, target: all, behind: scope === 'alone' ? counting : all };
  }
  const isShown =
    measure === counting.measure &&
    harm === counting.harm &&
    perpetrators.length === 1 &&
    perpetrators[0] === party;
  const behind = { ...counting, perpetrators: [party] };
  return {
    chosen: perpetrators.length === 0 || perpetrators.includes(party),
    target: isShown ? { ...counting, perpetrators: [] } : behind,
    behind
  };
}

/** The first part bears the shade, even where all is tentative. */
function segmentsOf(
  { tally, tentative }: { readonly tally: Tally; readonly tentative: Tally },
  highest: number,
  { i18n }: FigureInput
): Segment[] {
  const { best } = tally.count;
  if (best === 0) return [];
  const shade = shadeOf(best, highest);
  const label = shade ? matrixWords[i18n.language].shades[shade] : '';
  const hatched: Segment = {
    key: 'tentative',
    label: i18n.words.parts.tentative,
    value: tentative.count.best,
    paint: { colour: 'several', pattern: 'hatched' }
  };
  return [
    {
      key: shade ?? totalKey,
      label,
      value: best - hatched.value,
      paint: { colour: 'several', pattern: shade ?? 'outlined' }
    },
    ...(hatched.value > 0 ? [hatched] : [])
  ];
}

export const incidentsOf = ({ room, view }: FigureInput): Tally =>
  room.at(view).of('incidents')?.total ?? nothing;
