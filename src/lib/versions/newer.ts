import { countToJson, type CountJson } from '$lib/model/json';
import type { Dataset, DatasetId } from '$lib/model/dataset';
import { plainDate } from '$lib/i18n/date-text';
import type { I18n } from '$lib/i18n/i18n';
import { versionWords } from '$lib/i18n/version-words';
import type { Changes, TotalChange } from './changes';

/** A version by its name, and the day as of which its data stand where it says it. */
export type VersionName = Pick<Dataset, 'version' | 'created'>;

/** A total in two versions, for machines; an open high end is null. */
export interface TotalChangeJson {
  readonly counted: string;
  readonly label?: string;
  readonly before: CountJson & { readonly incidents: number };
  readonly after: CountJson & { readonly incidents: number };
}

/** What a version says of itself and of the data that came after it. */
export interface Newer {
  readonly dataset: DatasetId;
  readonly version: VersionName;
  /** absent where it has faults and is not shown */
  readonly current?: VersionName;
  /** how many incidents of what is shown changed, and which totals; absent for the current one */
  readonly changes?: Omit<Changes, 'totals'> & { readonly totals: readonly TotalChangeJson[] };
  /** whether what is shown is no longer there in the current version */
  readonly gone?: boolean;
  /** that newer data exists and what changed; empty for the current version */
  readonly sentence: string;
}

export const totalToJson = ({ counted, label, before, after }: TotalChange): TotalChangeJson => ({
  counted,
  ...(label === undefined ? {} : { label }),
  before: { ...countToJson(before.count), incidents: before.incidents },
  after: { ...countToJson(after.count), incidents: after.incidents }
});

/** `Newer data exists (version 0123456789ab, 12 May 2027)`, without a full stop. */
export const newerText = (current: VersionName, i18n: I18n): string =>
  versionWords[i18n.language].newer(current.version, dayOf(current, i18n));

/** The day as of which the data stand, in words; empty where it is not known. */
export const dayOf = ({ created }: VersionName, i18n: I18n): string =>
  created ? plainDate(created, i18n) : '';
