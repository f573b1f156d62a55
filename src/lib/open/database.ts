import type { Chosen, Outcome } from './messages';

/** What stands in a list of what is kept. */
export interface Label {
  readonly id: string;
  readonly title: string;
  /** of the file or folder */
  readonly name: string;
  /** in bytes */
  readonly size: number;
}

/** What is kept of a dataset, each in a store of its own. */
export interface Entries {
  readonly labels: Label;
  readonly files: Chosen;
  readonly outcomes: Outcome;
}

const stores = ['labels', 'files', 'outcomes'] as const;

let opening: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('attest', 1);
    request.onupgradeneeded = () => {
      for (const name of stores) request.result.createObjectStore(name);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
  opening.catch(() => (opening = undefined)); // asked again, it tries again
  return opening;
}

/** Writes entries in one go: all of them, or none. */
export function writeEntries(id: string, entries: Entries): Promise<void> {
  return change((store, name) => store.put(entries[name], id));
}

export const deleteEntries = (id: string): Promise<void> => change((store) => store.delete(id));

/** An entry as it was written; undefined where there is none. */
export async function readEntry<Name extends keyof Entries>(
  name: Name,
  id: string
): Promise<Entries[Name] | undefined> {
  const store = (await database()).transaction(name).objectStore(name);
  return settled(store.get(id));
}

export async function readLabels(): Promise<readonly Label[]> {
  const store = (await database()).transaction('labels').objectStore('labels');
  return settled(store.getAll());
}

async function change(work: (store: IDBObjectStore, name: keyof Entries) => void): Promise<void> {
  const transaction = (await database()).transaction(stores, 'readwrite');
  for (const name of stores) work(transaction.objectStore(name), name);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('not written'));
  });
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not read'));
  });
