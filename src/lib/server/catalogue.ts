import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeProblem } from '$lib/i18n/problems';
import type { Problem } from '$lib/model/problem';
import { readDataPackage } from '$lib/readers/data-package';
import { MemoryStore } from '$lib/stores/memory-store';
import type { RowReport } from '$lib/stores/row-report';
import type { IncidentStore } from '$lib/stores/store';
import { isLocal } from '$lib/view/local';
import { freeName, givenPaths } from './given-paths';
import { readGiven } from './given-data';
import { keptVersions, type KeptVersion } from './kept-versions';

/** A dataset that is served, or why it is not; and the earlier versions of it. */
export type Entry = { readonly id: string; readonly kept: readonly KeptVersion[] } & (
  | { readonly store: IncidentStore; readonly report?: RowReport }
  | { readonly store: undefined; readonly problems: readonly Problem[] }
);

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
  const folders = found.filter((entry) => entry.isDirectory() && !isLocal(entry.name));
  for (const { name } of folders) {
    const entry = await openPackage(folder, name);
    entries.set(name, entry);
    if (!entry.store) complain(`${name} is not served`, entry.problems);
    for (const { version, problems } of entry.kept)
      complain(`${name}, version ${version} is not served`, problems);
  }
  for (const given of givenPaths()) {
    const { path } = given;
    const id = freeName(path, entries);
    const { store, problems, report } = await readGiven(given, id);
    const entry = { id, kept: [] };
    entries.set(
      id,
      store ? { ...entry, store, ...(report && { report }) } : { ...entry, store, problems }
    );
    complain(`${path} is ${store ? '' : 'not '}served as /${id}`, problems);
  }
  return entries;
}

function complain(heading: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  console.error(`${heading}:`);
  for (const problem of problems) console.error(`  ${describeProblem(problem, 'en')}`);
}

async function openPackage(folder: string, id: string): Promise<Entry> {
  const { dataset, incidents, problems } = await readDataPackage(id, (path) =>
    readFile(join(folder, id, path), 'utf8').catch(() => undefined)
  );
  const sound = dataset && problems.length === 0;
  const versions = await keptVersions(join(folder, id), id);
  const kept = versions.filter(({ version }) => !sound || version !== dataset.version);
  return sound
    ? { id, kept, store: new MemoryStore(dataset, incidents) }
    : { id, kept, store: undefined, problems };
}
