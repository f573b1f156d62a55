import { counted as allCounted, type Counted } from '$lib/cube/cube';
import { nothing, type Tally } from '$lib/cube/sums';
import { changeText } from '$lib/i18n/change-text';
import { guardWords } from '$lib/i18n/guard-words';
import type { I18n } from '$lib/i18n/i18n';
import { changeBetween, changeForm } from '$lib/model/change';
import { leastForRate, shareForm, withheld, type Withheld } from '$lib/model/guard';
import { periodBefore } from '$lib/view/before';
import type { Column, FigureInput, Row } from './figure';

type Told = Pick<Row, 'details' | 'cells'>;

const untold: Told = { details: [], cells: {} };

/** By how much a number differs from the one of the period before, where that may be told. */
export function changeOf(counted: Counted, after: Tally, input: FigureInput): Told {
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
  const { illustrative, ...others } = guardWords[i18n.language].withheld;
  if (room.dataset.selection === 'illustrative') return [change.none('', illustrative(''))];
  const before = periodBefore(view, room.dataset);
  if (!before) return [];
  const named = [before.from, before.to].map(i18n.formats.month).join(' – ');
  if (before.from < room.dataset.period.from) return [change.beyond(named)];
  const against = (reason: 'small-base' | 'none-before') => {
    const labels = rows
      .filter((row) => reasonOf(row, input) === reason)
      .map(({ shortLabel }) => shortLabel);
    const why = others[reason](i18n.formats.number(leastForRate));
    return labels.length > 0 ? [change.none(labels.join(counts.listSeparator), why)] : [];
  };
  return [change.compared(named), ...against('none-before'), ...against('small-base')];
}

/** Columns for the numbers that changes are told with; none where no change is. */
export function changeColumns(rows: readonly Row[], { words }: I18n): Column[] {
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
    .map((key) => ({ key, label: words.change.columns[key] }));
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

function reasonOf({ key, tally }: Row, input: FigureInput): Withheld | undefined {
  const counted = allCounted.find((known) => known === key);
  return counted && reasonAgainst(beforeOf(counted, input), tally, input);
}

/** Of whole numbers that are known, the smaller base being large enough; none where it rounds to 0. */
function percentageOf(before: Tally, after: Tally): number | undefined {
  const change = changeBetween(before.count, after.count);
  const base = Math.min(before.incidents, after.incidents);
  const isExact = changeForm(change) === 'exact' && !change.approximate;
  if (shareForm(base) !== 'percentage' || !isExact || before.count.best === 0) return undefined;
  return Math.round((100 * change.low) / before.count.best) || undefined;
}

const percentText = (percentage: number, { words, formats }: I18n): string =>
  words.change[percentage < 0 ? 'percentFewer' : 'percentMore'](
    formats.number(Math.abs(percentage))
  );

const finite = (cells: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => Number.isFinite(value)));
