import { reject } from './row';
import type { Table } from './table';
import { keyOf } from './table';

/** Columns of one table whose values stand in columns of another, or of itself. */
export interface Reference {
  readonly from: string;
  readonly columns: readonly string[];
  readonly to: string;
  readonly targets: readonly string[];
}

type Tables = ReadonlyMap<string, Table>;

/** The references that the tables' schemas declare. */
export const declaredReferences = (tables: Tables): Reference[] =>
  Array.from(tables, ([from, { schema }]) =>
    schema.foreignKeys.map(({ fields, reference }) => ({
      from,
      columns: fields,
      to: reference.resource || from,
      targets: reference.fields
    }))
  ).flat();

/** Rejects the rows that refer to nothing; references to unreadable tables are not checked. */
export function checkReferences(tables: Tables, references: readonly Reference[]): void {
  for (const reference of withoutRepeats(references)) rejectDangling(tables, reference);
}

/**
 * Sets aside, without another problem, the rows that refer to a row that isn't sound. What refers
 * to an incident stays, to be checked with it.
 */
export function followReferences(tables: Tables, references: readonly Reference[]): void {
  const followed = references.filter(({ to }) => to !== 'incidents');
  let again = true;
  while (again) again = followed.some((reference) => setAsideFollowers(tables, reference));
}

function withoutRepeats(references: readonly Reference[]): Iterable<Reference> {
  const one = ({ from, columns, to, targets }: Reference) =>
    JSON.stringify([from, columns, to, targets]);
  return new Map(references.map((reference) => [one(reference), reference])).values();
}

function rejectDangling(tables: Tables, { from, columns, to, targets }: Reference): void {
  const target = tables.get(to);
  if (!target) return;
  const keys = new Set(target.rows.map((row) => keyOf(row, targets)));
  for (const row of tables.get(from)?.rows ?? []) {
    const key = keyOf(row, columns);
    if (!row.whole || key === undefined || keys.has(key)) continue;
    const value = columns.map((column) => String(row.values.get(column))).join(', ');
    reject(row, { code: 'foreign-key', expected: target.file }, columns.join(', '), value);
  }
}

function setAsideFollowers(tables: Tables, { from, columns, to, targets }: Reference): boolean {
  const target = tables.get(to)?.rows ?? [];
  const sound = new Set(target.filter((row) => row.sound).map((row) => keyOf(row, targets)));
  const lost = new Set(target.map((row) => keyOf(row, targets)).filter((key) => !sound.has(key)));
  lost.delete(undefined);
  if (lost.size === 0) return false;
  const rows = tables.get(from)?.rows ?? [];
  const followers = rows.filter((row) => row.sound && lost.has(keyOf(row, columns)));
  for (const row of followers) row.sound = false;
  return followers.length > 0;
}
