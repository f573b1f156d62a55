import { counted as allCounted, type Counted } from '$lib/cube/cube';
import { nothing, type Tally } from '$lib/cube/sums';
import { changeText } from '$lib/i18n/change-text';
import { changeWords } from '$lib/i18n/change-words';
import { withheldText } from '$lib/i18n/guard-words';
import type { I18n } from '$lib/i18n/i18n';
import { changeBetween, changeForm } from '$lib/model/change';
import { shareForm, withheld, type Withheld } from '$lib/model/guard';
import { periodBefore } from '$lib/view/before';
import type { Column, Figure, FigureInput, Row } from '../figure';

type Told = Pick<Row, 'details' | 'cells'>;

const untold: Told = { details: [], cells: {} };

/** A figure of numbers that also says how each has changed, or why that is not told. */
export function withChanges(figure: Figure, input: FigureInput): Figure {
  const rows = figure.rows.map((row) => {
    const counted = countedIn(row);
    const { details, cells } = counted ? changeOf(counted, row.tally, input) : untold;
    return { ...row, details: [...row.details, ...details], cells: { ...row.cells, ...cells } };
  });
  return {
    ...figure,
    rows,
    notes: [...figure.notes, ...changeNotes(rows, input)],
    columns: [...figure.columns, ...changeColumns(rows, input.i18n)]
  };
}

/** By how much a number differs from the one of the period before, where that may be told. */
function changeOf(counted: Counted, after: Tally, input: FigureInput): Told {
  const span = spanBefore(input);
  if (!span) return untold;
  const before = beforeOf(counted, input);
  if (reasonAgainst(before, after, input)) return untold;
  const { low, high } = changeBetween(before.count, after.count);
  const percentage = percentageOf(before, after);
  const text = changeText(before, after, span.to - span.from + 1, input.i18n);
  return {
    details: [
      percentage === undefined
        ? text
        : `${text}${input.i18n.words.counts.listSeparator}${percentText(percentage, input.i18n)}`
    ],
    cells: finite({
      before: before.count.best,
      beforeLow: before.count.low,
      beforeHigh: before.count.high,
      changeLow: low,
      changeHigh: high,
      percentage: percentage ?? Infinity
    })
  };
}

/** Why changes are not told, once for all measures: a sentence for each reason. */
export function changeNotes(rows: readonly Row[], input: FigureInput): string[] {
  const { i18n, room, view } = input;
  const { change, counts } = i18n.words;
  const words = changeWords[i18n.language];
  if (room.dataset.selection === 'illustrative') return [change.none('', change.ofCases)];
  const before = periodBefore(view, room.dataset);
  if (!before) return [];
  const named = [before.from, before.to].map(i18n.formats.month).join(' – ');
  if (before.from < room.dataset.period.from) return [words.beyond(named)];
  const against = (reason: 'small-base' | 'none-before') => {
    const labels = rows
      .filter((row) => reasonOf(row, input) === reason)
      .map(({ shortLabel }) => shortLabel);
    const why = withheldText(reason, i18n);
    return labels.length > 0 ? [change.none(labels.join(counts.listSeparator), why)] : [];
  };
  return [words.compared(named), ...against('none-before'), ...against('small-base')];
}

/** Columns for the numbers that changes are told with; none where no change is. */
function changeColumns(rows: readonly Row[], { language }: I18n): Column[] {
  const keys = [
    'before',
    'beforeLow',
    'beforeHigh',
    'changeLow',
    'changeHigh',
    'percentage'
  ] as const;
  return keys
    .filter((key) => rows.some(({ cells }) => cells[key] !== undefined))
    .map((key) => ({ key, label: changeWords[language].columns[key] }));
}

/** The period before, where the dataset can be asked about all of it. */
function spanBefore({ view, room: { dataset } }: FigureInput): ReturnType<typeof periodBefore> {
  const before = dataset.selection === 'systematic' ? periodBefore(view, dataset) : undefined;
  return before && before.from >= dataset.period.from ? before : undefined;
}

const beforeOf = (counted: Counted, { room, view }: FigureInput): Tally =>
  room.before(view).of(counted)?.total ?? nothing;

function reasonAgainst(before: Tally, after: Tally, { room }: FigureInput): Withheld | undefined {
  if (before.incidents === 0 && after.incidents > 0) return 'none-before';
  return withheld(room.dataset, Math.min(before.incidents, after.incidents));
}

function reasonOf(row: Row, input: FigureInput): Withheld | undefined {
  const counted = countedIn(row);
  return counted && reasonAgainst(beforeOf(counted, input), row.tally, input);
}

const countedIn = ({ key }: Row): Counted | undefined => allCounted.find((known) => known === key);

/** Of whole numbers that are known, the smaller base being large enough; none where it rounds to 0. */
function percentageOf(before: Tally, after: Tally): number | undefined {
  const change = changeBetween(before.count, after.count);
  const base = Math.min(before.incidents, after.incidents);
  const isExact = changeForm(change) === 'exact' && !change.approximate;
  if (shareForm(base) !== 'percentage' || !isExact || before.count.best === 0) return undefined;
  return Math.round((100 * change.low) / before.count.best) || undefined;
}

const percentText = (percentage: number, { language, formats }: I18n): string =>
  changeWords[language][percentage < 0 ? 'percentFewer' : 'percentMore'](
    formats.number(Math.abs(percentage))
  );

const finite = (cells: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => Number.isFinite(value)));
