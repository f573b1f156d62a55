import type { Counted } from '$lib/cube/cube';
import { nothing, type Sums, type Tally } from '$lib/cube/sums';
import { countText } from '$lib/i18n/count-text';
import type { I18n } from '$lib/i18n/i18n';
import type { Month } from '$lib/model/month';
import type { Stacks } from '$lib/view/stacks';
import type { TimeBin } from '$lib/view/view';
import { isChosenBin } from './bins';
import type { FigureInput, Trend } from './figure';
import { Kept } from './kept';

/** What is dated to a month, or to a bin that stands apart. */
export interface Dated {
  readonly bin: Month | TimeBin;
  readonly tally: Tally;
}

const dated = new Kept<Sums, Stacks, readonly Dated[]>();
const months = new Kept<readonly Dated[], I18n, Pick<Trend, 'months' | 'spoken'>>();

/** A measure by month, then what is dated to none; on the dashboard whatever period is chosen. */
export function byMonth(counted: Counted, { room, view, scope }: FigureInput): readonly Dated[] {
  const stacks = room.stacks(view);
  const reading = room.at(view);
  const only = scope === 'alone' ? reading.selection.periods : undefined;
  const sums = reading.of(counted)?.overTime(stacks, only);
  if (!sums) return stacks.bins.map((bin) => ({ bin, tally: nothing }));
  const parts = sums.size / stacks.bins.length;
  return dated.of(sums, stacks, () =>
    stacks.bins.map((bin, index) => ({
      bin,
      tally: sums.tally(Array.from({ length: parts }, (_, part) => index * parts + part))
    }))
  );
}

/** The months of a measure, for a row of small bars; those chosen are told apart. */
export function trendOf(counted: Counted, input: FigureInput): Trend {
  const { view, i18n, room } = input;
  const all = byMonth(counted, input);
  const chosen = all.flatMap(({ bin }, index) =>
    typeof bin === 'number' && isChosenBin(bin, view, room.dataset) ? [index] : []
  );
  return {
    ...months.of(all, i18n, () => toldMonths(all, i18n)),
    first: chosen[0] ?? all.length,
    last: chosen.at(-1) ?? -1
  };
}

function toldMonths(all: readonly Dated[], i18n: I18n): Pick<Trend, 'months' | 'spoken'> {
  const { headline, counts } = i18n.words;
  const inMonths = all.filter(({ bin }) => typeof bin === 'number');
  const highest = inMonths.reduce<Dated | undefined>(
    (most, month) => (month.tally.count.best > (most?.tally.count.best ?? 0) ? month : most),
    undefined
  );
  const none = inMonths.filter(({ tally }) => tally.incidents === 0).length;
  const { number } = i18n.formats;
  const told = [
    ...(highest && typeof highest.bin === 'number'
      ? [headline.highest(i18n.formats.month(highest.bin), countText(highest.tally, i18n))]
      : []),
    ...(none > 0 ? [headline.noneIn(number(none), number(inMonths.length))] : [])
  ];
  return {
    months: inMonths.map(({ tally }) => tally),
    spoken: `${headline.byMonth}${counts.separator}${told.join(counts.listSeparator)}`
  };
}
