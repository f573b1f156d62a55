import type { IncidentId } from '$lib/model/incident';
import type { ListChange } from './compare-lists';
import type { TotalChangeJson, VersionName } from './newer';
import type { WordedChange } from './revision-words';

/** A version that is kept, as it crosses a wire. */
export interface VersionJson extends VersionName {
  readonly incidents: number;
  readonly current: boolean;
}

/** All versions of a dataset, the latest first, and those that cannot be shown, with the reasons. */
export interface VersionsJson {
  readonly versions: readonly VersionJson[];
  readonly faulty: readonly { readonly version: string; readonly problems: readonly string[] }[];
}

/** An incident by name. */
export interface NamedIncident {
  readonly id: IncidentId;
  readonly title: string;
}

/** How two versions of a dataset differ, worded in one language. */
export interface ComparedJson {
  readonly from: VersionJson;
  readonly to: VersionJson;
  /** of the whole dataset's period, each with both numbers in words */
  readonly totals: readonly (TotalChangeJson & {
    readonly name: string;
    readonly was: string;
    readonly is: string;
    readonly changed: boolean;
  })[];
  readonly added: readonly NamedIncident[];
  readonly removed: readonly NamedIncident[];
  readonly revised: readonly (NamedIncident & { readonly changes: readonly WordedChange[] })[];
  /** how many incidents are the same in both */
  readonly same: number;
  /** what else differs */
  readonly lists: readonly ListChange[];
}
