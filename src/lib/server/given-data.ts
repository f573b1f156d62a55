import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Problem } from '$lib/model/problem';
import { found, type TableFound } from '$lib/open/found';
import { readTable } from '$lib/open/table-reading';
import type { Manner } from '$lib/open/messages';
import { readDataPackage, type ReadFile } from '$lib/readers/data-package';
import { readMapping } from '$lib/readers/mapping-file';
import { MemoryStore } from '$lib/stores/memory-store';
import type { RowReport } from '$lib/stores/row-report';
import type { IncidentStore } from '$lib/stores/store';
import { boundariesOf } from './basemap';
import { diskFile, hashOnDisk } from './disk-file';
import type { GivenPath } from './given-paths';

/** A dataset from a file or folder that whoever starts the server has named. */
export interface Given {
  /** undefined where nothing of it can be shown */
  readonly store: IncidentStore | undefined;
  readonly problems: readonly Problem[];
  readonly report?: RowReport;
}

/** As many problems as are told one by one on standard error. */
const mostTold = 100;

/** Reads a table in any container, or a Data Package as a folder or ZIP. */
export async function readGiven(given: GivenPath, id: string): Promise<Given> {
  const { path } = given;
  const name = basename(path);
  const saysMore = given.mapping !== undefined || given.selection !== undefined;
  const asItIs = () => refused({ code: 'package-as-it-is', file: name });
  try {
    const kind = await kindOf(path);
    if (kind === 'missing') return refused({ code: 'file-missing', file: path });
    if (kind === 'folder') {
      return saysMore ? asItIs() : readPackage(id, fromFolder(path));
    }
    const manner = await mannerOf(given);
    if ('problem' in manner) return refused(manner.problem);
    const what = await found([await diskFile(path, name)], manner);
    if (what.kind === 'package') {
      return saysMore ? asItIs() : readPackage(id, what.read); // what it cannot read, it misses
    }
    if (what.kind === 'table') return await readGivenTable(what, given, id);
    return refused(
      what.kind === 'problem' ? what.problem : { code: 'no-table-inside', file: name }
    );
  } catch (error) {
    return refused({ code: 'file-unreadable', file: path, value: String(error) });
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'missing';
    throw error;
  }
}

/** How a table is to be read, or what is wrong with the mapping file that says so. */
async function mannerOf({ mapping }: GivenPath): Promise<Manner | { readonly problem: Problem }> {
  if (mapping === undefined) return { choices: {} };
  const file = basename(mapping);
  const text = await readFile(mapping, 'utf8').catch(() => undefined);
  if (text === undefined) return { problem: { code: 'file-missing', file: mapping } };
  const read = readMapping(text, file);
  return read.ok ? { choices: {}, mapping: read.mapping, mappingName: file } : read;
}

async function readGivenTable(what: TableFound, given: GivenPath, id: string): Promise<Given> {
  if (what.misfit) return refused(what.misfit);
  const { path, selection = 'illustrative' } = given;
  const settings = { title: '', documentedBy: '', selection };
  const name = { id, name: basename(path), sha256: await hashOnDisk(path), settings };
  const { opened, problems, summary } = await readTable(
    what,
    name,
    () => undefined,
    Infinity,
    boundariesOf
  );
  const told = problems.listed({ code: undefined, offset: 0, limit: mostTold });
  const report: RowReport = { summary, problems: async (query) => problems.listed(query) };
  return { store: opened?.store, problems: told, ...(opened && { report }) };
}

/** A package is shown whole or not at all. */
async function readPackage(id: string, read: ReadFile): Promise<Given> {
  const { dataset, incidents, problems } = await readDataPackage(id, read);
  const isSound = dataset && problems.length === 0;
  return { store: isSound ? new MemoryStore(dataset, incidents) : undefined, problems };
}

const fromFolder =
  (folder: string): ReadFile =>
  (path) =>
    readFile(join(folder, path), 'utf8').catch(() => undefined);

const refused = (problem: Problem): Given => ({ store: undefined, problems: [problem] });
