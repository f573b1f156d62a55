import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '$lib/model/problem';
import { readKeptVersion, versionsFolder } from '$lib/readers/kept-version';
import { MemoryStore } from '$lib/stores/memory-store';
import type { IncidentStore } from '$lib/stores/store';

/** A version as it was found when it was asked for. */
export type Opened =
  | { readonly store: IncidentStore }
  | { readonly store: undefined; readonly problems: readonly Problem[] };

/** An earlier version of a dataset that stands beside the current one, without its incidents. */
export interface KeptVersion {
  readonly version: string;
  /** the day as of which its data stand, in ISO 8601, where it says it */
  readonly created: string | undefined;
  readonly incidents: number;
  /** why it is not served; empty where it is */
  readonly problems: readonly Problem[];
  readonly open: () => Promise<Opened>;
}

/** Older versions whose incidents are in memory at once; the others are read when asked for. */
const mostOpen = 4;

const opened = new Map<string, Promise<Opened>>();

/**
 * The versions kept in a package's folder, the latest first. Each is read whole, to see that it is
 * sound, and let go again.
 */
export async function keptVersions(folder: string, id: string): Promise<KeptVersion[]> {
  const found = await readdir(join(folder, versionsFolder), { withFileTypes: true }).catch(
    () => []
  );
  const kept: KeptVersion[] = [];
  for (const { name } of found.filter((entry) => entry.isDirectory())) {
    const { dataset, incidents, problems } = await read(folder, id, name);
    kept.push({
      version: name,
      created: dataset?.created,
      incidents: incidents.length,
      problems,
      open: () => openOnce(folder, id, name)
    });
  }
  return kept.sort(latestFirst);
}

/** By day, and by name where days are alike or missing. */
export const latestFirst = (
  a: Pick<KeptVersion, 'version' | 'created'>,
  b: Pick<KeptVersion, 'version' | 'created'>
): number => (b.created ?? '').localeCompare(a.created ?? '') || a.version.localeCompare(b.version);

const read = (folder: string, id: string, version: string) =>
  readKeptVersion(id, version, (path) =>
    readFile(join(folder, path), 'utf8').catch(() => undefined)
  );

/** Those asked for last stay open. */
function openOnce(folder: string, id: string, version: string): Promise<Opened> {
  const key = join(folder, version);
  const opening = opened.get(key) ?? open(folder, id, version);
  opened.delete(key);
  opened.set(key, opening);
  const [oldest] = opened.keys();
  if (opened.size > mostOpen && oldest !== undefined) opened.delete(oldest);
  return opening;
}

async function open(folder: string, id: string, version: string): Promise<Opened> {
  const { dataset, incidents, problems } = await read(folder, id, version);
  if (!dataset || problems.length > 0) return { store: undefined, problems };
  return { store: new MemoryStore(dataset, incidents) };
}
