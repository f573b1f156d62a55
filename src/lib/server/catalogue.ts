import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeProblem } from '$lib/i18n/problems';
import type { Problem } from '$lib/model/problem';
import { readDataPackage } from '$lib/readers/data-package';
import { MemoryStore } from '$lib/stores/memory-store';
import type { IncidentStore } from '$lib/stores/store';

/** A dataset that is served, or why it is not. */
export type Entry =
  | { readonly id: string; readonly store: IncidentStore }
  | { readonly id: string; readonly store: undefined; readonly problems: readonly Problem[] };

let opened: Promise<ReadonlyMap<string, Entry>> | undefined;

/** Every data package in the data folder, read once. */
export const catalogue = (): Promise<ReadonlyMap<string, Entry>> =>
  (opened ??= open(process.env['ATTEST_DATA'] ?? join(process.cwd(), 'static', 'data')));

/** Reads all packages and says on standard error what is wrong with them. */
async function open(folder: string): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  const found = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    console.error(`No data: ${error.message}. Set ATTEST_DATA to a folder of data packages.`);
    return [];
  });
  for (const { name } of found.filter((entry) => entry.isDirectory())) {
    const entry = await openPackage(folder, name);
    entries.set(name, entry);
    if (entry.store) continue;
    console.error(`${name} is not served:`);
    for (const problem of entry.problems) console.error(`  ${describeProblem(problem, 'en')}`);
  }
  return entries;
}

async function openPackage(folder: string, id: string): Promise<Entry> {
  const { dataset, incidents, problems } = await readDataPackage(id, (path) =>
    readFile(join(folder, id, path), 'utf8').catch(() => undefined)
  );
  if (!dataset || problems.length > 0) return { id, store: undefined, problems };
  return { id, store: new MemoryStore(dataset, incidents) };
}
