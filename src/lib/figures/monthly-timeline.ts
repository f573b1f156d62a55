import { addTally, nothing, Sums, type Tally } from '$lib/cube/sums';
import { countText } from '$lib/i18n/count-text';
import type { I18n } from '$lib/i18n/i18n';
import { formatMonth, lastDay, monthOf, type Month } from '$lib/model/month';
import { daysIn } from '$lib/model/partial-date';
import type { TimeBin } from '$lib/view/view';
import { isChosenBin, isShownBin, targetPeriod } from './bins';
import { scopeOf } from './choices';
import { monthColumns } from './columns';
import type { Annotation, Figure, FigureInput, Row, Segment } from './figure';
import { Kept } from './kept';
import { partyName } from './names';
import { commonNotes, counted } from './notes';
import { colourOf, type Paint } from './paint';
import { runningTotals } from './running';
import { citationOf, countedIn, valueWords, measureTitle, opening, sourceTitle } from './words';

/** A part of every stack: one category alone or a group, firmly or tentatively. */
interface Part {
  readonly key: string;
  readonly label: string;
  readonly paint: Paint;
}

/** Sums by bin and part: months in order, then the bins that stand apart. */
interface Stacked {
  readonly bins: readonly (Month | TimeBin)[];
  readonly parts: readonly Part[];
  readonly sums: Sums;
}

type ValueWords = ReturnType<typeof valueWords>;
type Kind = FigureInput['view']['timeline'];

/** Hundreds of bars in words: while a brush moves, only what it chooses is told again. */
const told: Readonly<Record<Kind, Kept<Sums, I18n, readonly Row[]>>> = {
  monthly: new Kept(),
  cumulative: new Kept()
};

/** The months, or their running totals, stacked by exclusive parts, and what is dated to none. */
export function monthlyTimeline(input: FigureInput): Figure {
  const { room, view, i18n } = input;
  const { words } = i18n;
  const stacks = stackedOf(input);
  const known = told[view.timeline].of(stacks.sums, i18n, () => rowsOf(stacks, input));
  const rows = known
    .map((row, index): Row => ({ ...row, ...choiceOf(stacks.bins[index] ?? 'longer', input) }))
    .filter(({ key, apart, tally }) => !apart || (tally.incidents > 0 && isShownBin(key, view)));
  const used = stacks.parts.filter(({ key }) => rows.some(({ cells }) => (cells[key] ?? 0) > 0));
  const total = room.at(view).of(countedIn(view))?.total ?? nothing;
  return {
    id: 'monthly-timeline',
    kind: 'timeline',
    title: words.figures[titles[view.timeline]](measureTitle(view, i18n)),
    source: sourceTitle(input),
    howToRead: readings(input).join(' '),
    summary: summaryOf(rows, total, input),
    notes: notesOf(rows, total, stacks, input),
    total,
    columns: monthColumns(input, used),
    rows,
    annotations: annotationsOf(input),
    scope: scopeOf(input),
    citation: citationOf(input),
    version: room.dataset.version
  };
}

function stackedOf({ room, view, i18n, scope }: FigureInput): Stacked {
  const stacks = room.stacks(view);
  const parts = stacks.parties.flatMap((key) =>
    (['firm', 'tentative'] as const).map((firmness): Part => {
      const name = partyName(key, room.dataset, i18n);
      const tentative = firmness === 'tentative' && key !== 'uncertain-only';
      return {
        key: firmness === 'firm' ? key : `${key}-tentative`,
        label: tentative ? `${name} (${i18n.words.parts.tentative})` : name,
        paint: {
          colour: colourOf(key, room.dataset),
          pattern: firmness === 'firm' ? 'solid' : 'hatched'
        }
      };
    })
  );
  const only = scope === 'alone' ? room.at(view).selection.periods : undefined;
  const sums =
    room.at(view).of(countedIn(view))?.overTime(stacks, only) ??
    new Sums(stacks.bins.length * parts.length);
  return { bins: stacks.bins, parts, sums };
}

const titles = { monthly: 'byMonth', cumulative: 'byMonthCumulative' } as const;

const readings = ({ view, i18n: { words } }: FigureInput): string[] => [
  words.figures.readMonth,
  ...(view.timeline === 'cumulative' ? [words.figures.readCumulative] : [])
];

function rowsOf({ bins, parts, sums }: Stacked, input: FigureInput): Row[] {
  const tallies = bins.map((_, bin) =>
    parts.map((__, part) => sums.tally([bin * parts.length + part]))
  );
  const { view, scope, room } = input;
  const isIn = (bin: Month | TimeBin | undefined) =>
    typeof bin === 'number' && (scope === 'dashboard' || isChosenBin(bin, view, room.dataset));
  const totals =
    view.timeline === 'cumulative' ? runningTotals(tallies, (index) => isIn(bins[index])) : tallies;
  return bins.map((bin, index) => {
    const own = typeof bin === 'string' ? tallies[index] : totals[index];
    return binRow(bin, parts, own ?? [], input);
  });
}

function binRow(
  bin: Month | TimeBin,
  parts: readonly Part[],
  tallies: readonly Tally[],
  input: FigureInput
): Row {
  const { i18n } = input;
  const { figures } = i18n.words;
  const named = parts.map((part, i) => {
    const tally = tallies[i] ?? nothing;
    return { ...part, tally, value: tally.count.best };
  });
  const tally = tallies.reduce(addTally, nothing);
  const apart = typeof bin === 'string';
  const details = named
    .filter((part) => part.tally.incidents > 0)
    .map((part) => `${part.label}${i18n.words.counts.separator}${countText(part.tally, i18n)}`);
  return {
    key: apart ? bin : formatMonth(bin),
    label: apart ? figures[bin] : i18n.formats.month(bin),
    shortLabel: apart ? figures[`${bin}Short`] : i18n.formats.monthShort(bin),
    parent: undefined,
    tally,
    ...wordsOf(tally, apart, input),
    details,
    apart,
    ...choiceOf(bin, input),
    segments: named.filter(({ value }) => value > 0).map(toSegment),
    cells: Object.fromEntries(named.map((part) => [part.key, part.value]))
  };
}

function wordsOf(tally: Tally, apart: boolean, { view, i18n }: FigureInput): ValueWords {
  const words = valueWords(tally, view, i18n);
  if (apart || view.timeline === 'monthly') return words;
  return { ...words, spoken: i18n.words.figures.running(words.spoken) };
}

const choiceOf = (
  bin: Month | TimeBin,
  { view, room }: FigureInput
): Pick<Row, 'chosen' | 'target' | 'behind'> => ({
  chosen: isChosenBin(bin, view, room.dataset),
  target: { ...view, period: targetPeriod(bin, view) },
  behind: { ...view, period: typeof bin === 'string' ? bin : { from: bin, to: bin } }
});

const toSegment = ({ key, label, value, paint }: Part & { value: number }): Segment => ({
  key,
  label,
  value,
  paint
});

function annotationsOf({ room, i18n }: FigureInput): Annotation[] {
  const { from, to } = room.dataset.period;
  return room.dataset.context
    .map(({ date, label, title }) => ({
      month: monthOf(date.start),
      share:
        daysIn(date) > 1 ? 0 : date.start.getUTCDate() / lastDay(monthOf(date.start)).getUTCDate(),
      label: i18n.text(label),
      title: i18n.text(title)
    }))
    .filter(({ month }) => month >= from && month <= to);
}

function notesOf(
  rows: readonly Row[],
  total: Tally,
  stacks: Stacked,
  input: FigureInput
): string[] {
  const { i18n } = input;
  const { notes } = i18n.words;
  const months = rows.filter(({ apart }) => !apart);
  const longer = rows.find(({ key }) => key === 'longer');
  const hatched = stacks.parts.flatMap(({ paint }, part) =>
    paint.pattern === 'hatched' ? stacks.bins.map((_, bin) => bin * stacks.parts.length + part) : []
  );
  return [
    ...(months.some(({ tally }) => tally.incidents === 0) ? [notes.noneRecorded] : []),
    ...counted(longer?.tally.incidents ?? 0, notes.longer, i18n),
    ...(input.view.timeline === 'cumulative' ? notRunning(rows, i18n) : []),
    ...counted(stacks.sums.tally(hatched).incidents, notes.hatched, i18n),
    ...commonNotes(total, input)
  ];
}

/** What running totals of months cannot hold. */
function notRunning(rows: readonly Row[], { words }: I18n): string[] {
  const apart = rows.filter((row) => row.apart).map(({ label, text }) => `${label} (${text})`);
  return apart.length > 0 ? [words.notes.notRunning(apart.join(words.counts.listSeparator))] : [];
}

/** Names the three months that most are dated to; of running totals the last. */
function summaryOf(rows: readonly Row[], total: Tally, input: FigureInput): string {
  const { summaries } = input.i18n.words;
  if (input.view.timeline === 'cumulative') {
    const last = rows.findLast(
      ({ chosen, apart, tally }) => chosen && !apart && tally.incidents > 0
    );
    const told = last ? [summaries.running(last.label, last.text)] : [];
    return [opening(total, input), ...told].join(' ');
  }
  const ranked = rows
    .filter(({ chosen, tally }) => chosen && tally.count.best > 0)
    .sort((a, b) => b.tally.count.best - a.tally.count.best);
  const top = ranked.slice(0, 3).map(({ label, text }) => `${label} (${text})`);
  if (total.incidents === 0 || ranked.length < 2) return opening(total, input);
  return `${opening(total, input)} ${summaries.months(top.join(input.i18n.words.counts.listSeparator))}`;
}
