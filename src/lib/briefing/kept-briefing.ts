import type { DatasetId } from '$lib/model/dataset';
import { browserStorage, StoredBriefing } from './stored';

/** The briefing of a dataset that this browser keeps, and of how many parts it is. */
export interface KeptBriefing {
  readonly parts: number;
  /** Takes it out of the browser; it does not come back. */
  readonly remove: () => void;
}

/** Undefined where there is none, or where nothing is in it. */
export function keptBriefing(dataset: DatasetId): KeptBriefing | undefined {
  const storage = browserStorage();
  if (!storage) return undefined;
  const stored = new StoredBriefing(storage, dataset);
  const parts = stored.read().items.length;
  return parts === 0 ? undefined : { parts, remove: () => stored.clear() };
}
