import { parseMonth } from '$lib/model/month';
import { victimStatuses } from '$lib/model/harm';
import type { TimeBin, View } from '$lib/view/view';
import type { Row } from '../figure';
import { regionName } from '../names';
import { countedIn } from '../words';
import type { Comparison } from './comparison';
import { sideRow } from './side-row';
import type { Side } from './sides';
import { Split } from './split';

/** A side's months, each as a row, and what is dated to no single one. */
export const monthRows = (side: Side, comparison: Comparison): Row[] =>
  shownBins(comparison).map((key) => {
    const { shown, input } = comparison;
    const { formats, words } = input.i18n;
    const bin = binOf(key);
    return sideRow(
      side,
      {
        key: `month-${key}`,
        label: typeof bin === 'string' ? words.figures[bin] : formats.month(bin),
        shortLabel:
          typeof bin === 'string' ? words.figures[`${bin}Short`] : formats.monthShort(bin),
        view: { ...shown.view, period: typeof bin === 'string' ? bin : { from: bin, to: bin } },
        tallies: shown.months.tallies(side, key),
        tally: shown.months.whole(side, key),
        apart: typeof bin === 'string'
      },
      input.view,
      input.i18n
    );
  });

/**
 * The months of the period chosen, and the bins beside them where they are a choice of their own:
 * what a shorter period holds of them no address can tell.
 */
function shownBins({ input, grids, shown, all }: Comparison): string[] {
  const { period } = input.view;
  const { dataset } = input.room;
  if (typeof period === 'string') return [period];
  const from = period.from ?? dataset.period.from;
  const to = period.to ?? dataset.period.to;
  const isWhole = period.from === undefined && period.to === undefined;
  return grids.months.keys.filter((key) => {
    const bin = binOf(key);
    return typeof bin === 'string'
      ? isWhole && shown.months.whole(all, key).incidents > 0
      : bin >= from && bin <= to;
  });
}

const binOf = (key: string): number | TimeBin =>
  parseMonth(key) ?? (key === 'outside' ? 'outside' : 'longer');

/** A side's regions in which any of the sides is recorded, the one with most incidents first. */
export const regionRows = (side: Side, comparison: Comparison): Row[] =>
  shownRegions(comparison).map((key) => {
    const { shown, input } = comparison;
    return sideRow(
      side,
      {
        key: `region-${key}`,
        label: regionName(key, input.room.dataset, input.i18n),
        view: { ...shown.view, regions: [key] },
        tallies: shown.regions.tallies(side, key),
        tally: shown.regions.whole(side, key),
        apart: isApart(key)
      },
      input.view,
      input.i18n
    );
  });

function shownRegions({ shown, all, input }: Comparison): string[] {
  const incidents = (key: string) => shown.regions.whole(all, key).incidents;
  const name = (key: string) => regionName(key, input.room.dataset, input.i18n);
  return shown.regions
    .used(all)
    .toSorted(
      (a, b) =>
        Number(isApart(a)) - Number(isApart(b)) ||
        incidents(b) - incidents(a) ||
        name(a).localeCompare(name(b), input.i18n.language)
    );
}

const isApart = (key: string): boolean => key === 'several' || key === 'not-stated';

/** A side's victims by their status; incidents have none. */
export function victimRows(side: Side, { shown, grids, sides, input }: Comparison): Row[] {
  const { view, i18n, room } = input;
  if (view.measure === 'incidents') return [];
  return victimStatuses
    .filter((status) => view.victim === 'all' || view.victim === status)
    .map((victim) => {
      const own: View = { ...shown.view, victim };
      const split = new Split(countedIn(view), own, grids.months, sides, room);
      return sideRow(
        side,
        {
          key: `victims-${victim}`,
          label: i18n.words.victims[victim],
          view: own,
          tallies: split.tallies(side),
          tally: split.whole(side)
        },
        view,
        i18n
      );
    });
}
