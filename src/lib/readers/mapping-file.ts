import { harmlessText } from '$lib/model/harmless-text';
import type { Problem } from '$lib/model/problem';
import * as v from 'valibot';
import { mappingSchema, type Column, type Mapping } from './mapping';
import { fitMapping } from './mapping-columns';
import { columnName, type TableLayout } from './table-layout';

export const mappingFormat = 'attest-mapping';
export const mappingFormatVersion = 1;

/** How the names of files that hold mappings end. */
export const mappingEnding = '.mapping.json';

/** As long as a mapping's file may be. */
const mostBytes = 1_000_000;

/** As many columns as a sentence names. */
const mostNamed = 30;

export type ReadMapping =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly problem: Problem };

const head = v.object({
  format: v.literal(mappingFormat),
  formatVersion: v.pipe(v.number(), v.integer())
});

/** A mapping as a file, in JSON, to be used for other tables of the same columns. */
export const mappingFile = (mapping: Mapping): string =>
  `${JSON.stringify({ format: mappingFormat, formatVersion: mappingFormatVersion, mapping }, undefined, 2)}\n`;

/**
 * Reads a mapping from a file's text, or says what is wrong with it and where.
 * @param file its name, for the problem
 */
export function readMapping(text: string, file: string): ReadMapping {
  if (text.length > mostBytes) return unread({ code: 'mapping-foreign', file });
  const json = jsonOf(text);
  if (!json) return unread({ code: 'not-json', file });
  const known = v.safeParse(head, json.value);
  if (!known.success) return unread({ code: 'mapping-foreign', file });
  const { formatVersion } = known.output;
  if (formatVersion > mappingFormatVersion) {
    const expected = String(mappingFormatVersion);
    return unread({ code: 'mapping-newer', file, value: String(formatVersion), expected });
  }
  const read = v.safeParse(v.object({ mapping: mappingSchema }), json.value, { abortEarly: true });
  if (read.success) {
    const { mapping } = read.output;
    const problem = twiceRead(mapping, file);
    return problem ? unread(problem) : { ok: true, mapping };
  }
  const [{ path, received, expected }] = read.issues;
  const value = `${pathOf(path ?? [])}: ${received}`;
  return unread({ code: 'mapping-broken', file, value, ...(expected && { expected }) });
}

/** Whether a column is read twice as the same harm, so that people would count twice. */
export function twiceRead({ harms }: Mapping, file: string): Problem | undefined {
  const twice = harms.find(({ harm, best }, index) =>
    harms.slice(0, index).some((other) => other.harm === harm && other.best === best)
  );
  return twice && { code: 'harm-twice', file, value: columnText(twice.best) };
}

const columnText = (column: Column): string =>
  typeof column === 'number' ? String(column + 1) : harmlessText(column);

/**
 * Why a mapping does not fit a table; undefined where it does.
 * @param width how many columns the table's first rows have
 */
export function misfitOf(
  file: string,
  layout: TableLayout,
  width: number,
  mapping: Mapping
): Problem | undefined {
  const { missing } = fitMapping(layout, width, mapping);
  if (missing.length === 0) return undefined;
  const columns = Array.from({ length: width }, (_, at) => columnName(layout, at));
  return { code: 'mapping-unfit', file, value: quoted(missing), expected: quoted(columns) };
}

/** Names that stand for columns in a sentence, the first of them where there are many. */
function quoted(names: readonly string[]): string {
  const told = names.slice(0, mostNamed).map((name) => `“${harmlessText(name).slice(0, 60)}”`);
  return [...told, ...(names.length > mostNamed ? ['…'] : [])].join(', ');
}

const unread = (problem: Problem): ReadMapping => ({ ok: false, problem });

/** `mapping.harms[0].best` */
const pathOf = (path: readonly { readonly key: unknown }[]): string =>
  path
    .map(({ key }, index) =>
      typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`
    )
    .join('');

function jsonOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return undefined;
  }
}
