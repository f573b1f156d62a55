import type { CountedHarm, VictimStatus } from '$lib/model/harm';
import type { Month } from '$lib/model/month';

/** A period of whole months; both ends belong to it, an absent one is the dataset's own. */
export interface Interval {
  readonly from: Month | undefined;
  readonly to: Month | undefined;
}

/** What is dated to a longer period than a month, or lies outside the dataset's period. */
export type TimeBin = 'longer' | 'outside';

/** What is being looked at. Empty lists choose everything. */
export interface View {
  readonly measure: 'people' | 'incidents';
  readonly harm: CountedHarm;
  readonly victim: VictimStatus | 'all';
  readonly period: Interval | TimeBin;
  /** categories, perpetrators, exact combinations of categories, or a {@link PartyGroup} */
  readonly perpetrators: readonly string[];
  /** codes, `several` or `not-stated` */
  readonly regions: readonly string[];
  readonly types: readonly string[];
  /** all attributions, or only what is stated outright */
  readonly attribution: 'all' | 'stated';
  /** what occurred in the dataset's period, or all that it documents */
  readonly basis: 'occurred' | 'documented';
  readonly joint: 'overlap' | 'combination';
  /** what each month of the timeline counts: itself, or all until then */
  readonly timeline: 'monthly' | 'cumulative';
  /** categories whose perpetrators are shown */
  readonly open: readonly string[];
  /** of the dataset, where the numbers stay as they are in it; a live view has none */
  readonly version: string | undefined;
}

export const wholePeriod: Interval = { from: undefined, to: undefined };

export const defaultView: View = {
  measure: 'people',
  harm: 'killed',
  victim: 'all',
  period: wholePeriod,
  perpetrators: [],
  regions: [],
  types: [],
  attribution: 'all',
  basis: 'occurred',
  joint: 'overlap',
  timeline: 'monthly',
  open: [],
  version: undefined
};

/** The view with one entry of a list put in or taken out. */
export function toggled(
  view: View,
  list: 'perpetrators' | 'regions' | 'types' | 'open',
  entry: string
): View {
  const entries = view[list].includes(entry)
    ? view[list].filter((other) => other !== entry)
    : [...view[list], entry].sort();
  return { ...view, [list]: entries };
}

/** The view without any choice that leaves incidents out; how it is shown stays. */
export const cleared = (view: View): View => ({
  ...defaultView,
  measure: view.measure,
  harm: view.harm,
  joint: view.joint,
  timeline: view.timeline,
  open: view.open,
  version: view.version
});

/** Whether anything is left out by choice. */
export const isFiltered = (view: View): boolean =>
  typeof view.period === 'string' ||
  view.period.from !== undefined ||
  view.period.to !== undefined ||
  view.perpetrators.length + view.regions.length + view.types.length > 0 ||
  view.victim !== 'all' ||
  view.attribution !== 'all' ||
  view.basis !== 'occurred';
