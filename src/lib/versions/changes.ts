import type { Counted } from '$lib/cube/cube';
import { counted } from '$lib/cube/cube';
import { nothing, type Tally } from '$lib/cube/sums';
import { beneath } from '$lib/figures/beneath';
import type { Figure } from '$lib/figures/figure';
import { countedIn } from '$lib/figures/words';
import type { Dataset } from '$lib/model/dataset';
import { isIn } from '$lib/stores/memory-store';
import type { ReadingRoom } from '$lib/view/reading-room';
import type { View } from '$lib/view/view';
import type { Comparison } from './compare';

/** A total, or a bar, as it stands in two versions. */
export interface TotalChange {
  readonly counted: Counted;
  /** the bar; absent for the total */
  readonly label?: string;
  readonly before: Tally;
  readonly after: Tally;
}

/** What two versions tell differently of what somebody is looking at. */
export interface Changes {
  readonly added: number;
  readonly removed: number;
  readonly revised: number;
  /** those that are not the same */
  readonly totals: readonly TotalChange[];
}

/** Which incidents of a view came, went or were revised; one that entered or left it was revised. */
export function changedIncidents(
  { added, removed, revised }: Comparison,
  view: View,
  datasets: { readonly before: Dataset; readonly after: Dataset }
): Omit<Changes, 'totals'> {
  const { before, after } = datasets;
  return {
    added: added.filter((incident) => isIn(incident, view, after)).length,
    removed: removed.filter((incident) => isIn(incident, view, before)).length,
    revised: revised.filter(
      (revision) => isIn(revision.before, view, before) || isIn(revision.after, view, after)
    ).length
  };
}

/**
 * The totals in which a figure differs between two versions; where there is none, the bars.
 * @param figures the same figure of the same view in both
 */
export function changedTotals(
  view: View,
  { before, after }: { readonly before: Figure; readonly after: Figure }
): TotalChange[] {
  const id = after.id;
  if (after.kind === 'tiles' || after.kind === 'trends') {
    return changedRows(outermost(before), outermost(after), (key) => countedAs(key, view));
  }
  if (after.kind === 'matrix')
    return changedRows(before, after, (key) => countedAs(columnOf(key), view), true);
  const counts = countedIn(beneath(id, view));
  const total = { counted: counts, before: before.total, after: after.total };
  if (differ(total)) return [total];
  return changedRows(before, after, () => counts, true);
}

const outermost = (figure: Figure): Figure => ({
  ...figure,
  rows: figure.rows.filter(({ parent }) => parent === undefined)
});

function changedRows(
  before: Figure,
  after: Figure,
  countedBy: (key: string) => Counted,
  labelled = false
): TotalChange[] {
  const keys = new Set([...after.rows, ...before.rows].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const [earlier, later] = [before, after].map(({ rows }) => rows.find((row) => row.key === key));
    const change = {
      counted: countedBy(key),
      before: earlier?.tally ?? nothing,
      after: later?.tally ?? nothing
    };
    const label = (later ?? earlier)?.label;
    return differ(change) ? [labelled && label ? { ...change, label } : change] : [];
  });
}

/** Every total of a view in two versions, where there is any. */
export const allTotals = (
  view: View,
  { before, after }: { readonly before: ReadingRoom; readonly after: ReadingRoom }
): TotalChange[] =>
  counted
    .map((name) => ({
      counted: name,
      before: before.at(view).of(name)?.total ?? nothing,
      after: after.at(view).of(name)?.total ?? nothing
    }))
    .filter((total) => total.before.incidents + total.after.incidents > 0);

/** What a cell counts: `killed` of `government/killed`. */
const columnOf = (key: string): string => key.slice(key.indexOf('/') + 1);

const countedAs = (key: string, view: View): Counted =>
  counted.find((known) => known === key) ?? countedIn(view);

/** Whether the two are not the same. */
export const differ = ({ before, after }: Pick<TotalChange, 'before' | 'after'>): boolean =>
  JSON.stringify(before) !== JSON.stringify(after);
