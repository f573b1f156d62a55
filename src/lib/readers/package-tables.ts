import type { Problem } from '$lib/model/problem';
import type { Descriptor, Resource, TableSchema } from './descriptor';
import { descriptorFile } from './descriptor';
import { neededTables, optionalTables } from './package-fields';
import type { Table } from './table';
import { readTable } from './table';

/** The texts of a package's resources by path; undefined where there is no such file. */
export type Files = ReadonlyMap<string, string | undefined>;

export interface PackageTables {
  readonly tables: ReadonlyMap<string, Table>;
  readonly problems: readonly Problem[];
}

/** Reads every resource that has a schema; those of which we can make nothing leave a problem. */
export function readTables({ resources }: Descriptor, files: Files): PackageTables {
  const tables = new Map<string, Table>();
  const problems = missingResources(resources);
  for (const { name, path, schema } of resources) {
    if (!schema) continue;
    const text = files.get(path);
    const faults = text === undefined ? [missingFile(path)] : fieldsMissing(name, schema);
    problems.push(...faults);
    if (text === undefined || faults.length > 0) continue;
    const table = readTable(path, text, schema);
    if (isUsable(name, table)) tables.set(name, table);
    else problems.push(...table.problems);
  }
  return { tables, problems };
}

const missingFile = (file: string): Problem => ({ code: 'file-missing', file });

function missingResources(resources: readonly Resource[]): Problem[] {
  const named = new Set(resources.filter(({ schema }) => schema).map(({ name }) => name));
  return Object.keys(neededTables)
    .filter((name) => !named.has(name))
    .map((value) => ({ code: 'resource-missing', file: descriptorFile, value }));
}

/** Dates, years, addresses and all else are read as they are written. */
const readAs = (type: string): string =>
  ['integer', 'number', 'list'].includes(type) ? type : 'string';

const fieldsOf = (name: string) => neededTables[name] ?? optionalTables[name] ?? {};

function fieldsMissing(name: string, schema: TableSchema): Problem[] {
  const types = new Map(schema.fields.map((field) => [field.name, readAs(field.type)]));
  return Object.entries(fieldsOf(name))
    .filter(([column, type]) => types.get(column) !== type)
    .map(([column, expected]) => ({
      code: 'field-missing',
      file: descriptorFile,
      value: `${name}.${column}`,
      expected
    }));
}

const isUsable = (name: string, { columns }: Table): boolean =>
  columns.length > 0 && Object.keys(fieldsOf(name)).every((column) => columns.includes(column));
