import type { Dataset } from '$lib/model/dataset';

/** What a dataset holds besides its incidents. */
export const datasetLists = [
  'categories',
  'perpetrators',
  'regions',
  'documents',
  'aggregates',
  'outcomes',
  'context',
  'notes'
] as const;
export type DatasetList = (typeof datasetLists)[number];

/** How many entries of a list came, went, or are no longer the same. */
export interface ListChange {
  readonly list: DatasetList;
  readonly added: number;
  readonly removed: number;
  readonly revised: number;
}

/** The lists in which two versions of a dataset differ. */
export const compareLists = (before: Dataset, after: Dataset): ListChange[] =>
  datasetLists.flatMap((list) => {
    const [earlier, later] = [entriesOf(before[list]), entriesOf(after[list])];
    const added = [...later.keys()].filter((key) => !earlier.has(key)).length;
    const removed = [...earlier.keys()].filter((key) => !later.has(key)).length;
    const kept = [...earlier].filter(([key]) => later.has(key));
    const revised = kept.filter(([key, text]) => later.get(key) !== text).length;
    return added + removed + revised > 0 ? [{ list, added, removed, revised }] : [];
  });

type Entry = { readonly id: string } | { readonly code: string };

const entriesOf = (list: readonly Entry[]): ReadonlyMap<string, string> =>
  new Map(list.map((entry) => ['id' in entry ? entry.id : entry.code, JSON.stringify(entry)]));
