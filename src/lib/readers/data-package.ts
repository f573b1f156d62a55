import type { Dataset } from '$lib/model/dataset';
import type { Incident } from '$lib/model/incident';
import type { Month } from '$lib/model/month';
import { parseMonth } from '$lib/model/month';
import type { Problem } from '$lib/model/problem';
import type { Descriptor } from './descriptor';
import { descriptorFile, readDescriptor } from './descriptor';
import { checkReferences, declaredReferences, followReferences } from './foreign-keys';
import { checkLists, readLists } from './package-dataset';
import { neededReferences, neededTables } from './package-fields';
import { readIncidents } from './package-incidents';
import type { Files } from './package-tables';
import { readTables } from './package-tables';
import { sha256 } from './sha256';
import type { Table } from './table';

/** Reads a file of the package by its path inside it; undefined where there is none. */
export type ReadFile = (path: string) => Promise<string | undefined>;

export interface DataPackage {
  /** undefined where the descriptor or a needed table can't be read at all */
  readonly dataset: Dataset | undefined;
  readonly incidents: readonly Incident[];
  readonly problems: readonly Problem[];
}

/** Reads a Data Package (version 2) of incidents; whatever is wrong with it becomes a problem. */
export async function readDataPackage(id: string, read: ReadFile): Promise<DataPackage> {
  const json = await read(descriptorFile);
  if (json === undefined) return nothing([{ code: 'file-missing', file: descriptorFile }]);
  const { descriptor, problems } = readDescriptor(json);
  if (!descriptor) return nothing(problems);
  const files = await readFiles(descriptor, read);
  const { tables, problems: unread } = readTables(descriptor, files);
  const references = [...declaredReferences(tables), ...neededReferences];
  checkReferences(tables, references);
  checkLists(tables);
  followReferences(tables, references);
  const complete = Object.keys(neededTables).every((name) => tables.has(name));
  const incidents = complete ? readIncidents(tables, descriptor.attest.types) : [];
  const period = readPeriod(descriptor);
  const found = [...period.problems, ...unread, ...problemsOf(tables)];
  if (!complete || !period.months) return nothing(found);
  const lists = readLists(tables, new Set(incidents.map((incident) => incident.id)));
  const version = await versionOf(json, files);
  const dataset = { id, version, period: period.months, ...lists, ...described(descriptor) };
  return { dataset, incidents, problems: found };
}

const nothing = (problems: readonly Problem[]): DataPackage => ({
  dataset: undefined,
  incidents: [],
  problems
});

async function readFiles({ resources }: Descriptor, read: ReadFile): Promise<Files> {
  const paths = resources.map(({ path }) => path);
  return new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const)));
}

function described({ attest, created, licenses: [licence] }: Descriptor) {
  return {
    created,
    title: attest.titles,
    description: attest.descriptions,
    documentedBy: attest.documentedBy,
    licence: { name: licence.name, url: licence.path },
    selection: attest.selection,
    invented: attest.invented,
    types: attest.types
  };
}

function readPeriod({ attest: { period } }: Descriptor): {
  months: { from: Month; to: Month } | undefined;
  problems: Problem[];
} {
  const [from, to] = [parseMonth(period.from), parseMonth(period.to)];
  if (from !== undefined && to !== undefined && from <= to) {
    return { months: { from, to }, problems: [] };
  }
  const column = from === undefined ? 'attest.period.from' : 'attest.period.to';
  const value = from === undefined ? period.from : period.to;
  const problem: Problem = { code: 'not-a-month', file: descriptorFile, column, value };
  return { months: undefined, problems: [problem] };
}

const problemsOf = (tables: ReadonlyMap<string, Table>): Problem[] =>
  Array.from(tables.values(), (table) => [
    ...table.problems,
    ...table.rows.flatMap((row) => row.problems)
  ]).flat();

/** The descriptor and then its resources in its order, each after a line with its path. */
async function versionOf(json: string, files: Files): Promise<string> {
  const texts = [...new Map<string, string | undefined>([[descriptorFile, json], ...files])];
  const whole = texts.map(([path, text]) => `${path}\n${text ?? ''}`).join('\0');
  return (await sha256(whole)).slice(0, 12);
}
