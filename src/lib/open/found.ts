import type { TableFormat } from '$lib/model/event-table';
import type { Problem } from '$lib/model/problem';
import type { PackageSource } from '$lib/readers/containers/identify';
import { openFile, type OpenTable } from '$lib/readers/containers/open-file';
import { packageIn } from '$lib/readers/containers/package-files';
import type { SourceFile } from '$lib/readers/containers/source-file';
import type { Mapping } from '$lib/readers/mapping';
import { fitMapping } from '$lib/readers/mapping-columns';
import { misfitOf } from '$lib/readers/mapping-file';
import { columnAt } from '$lib/readers/suggest-mapping';
import { mappingAs, recogniseTable, type Recognition } from '$lib/readers/table-format';
import { columnName } from '$lib/readers/table-layout';
import type { FoundTable, Manner } from './messages';

/** A table, what its columns are taken for, and how each is read. */
export interface TableFound {
  readonly kind: 'table';
  readonly table: OpenTable;
  readonly recognition: Recognition;
  readonly format: TableFormat | undefined;
  readonly mapping: Mapping;
  /** what it would be if nobody said anything */
  readonly suggested: Mapping;
  /** why the mapping that was asked for is not this one */
  readonly misfit: Problem | undefined;
  readonly isMappingGiven: boolean;
}

/** What some files are. */
export type Found =
  | TableFound
  | PackageSource
  | { readonly kind: 'several'; readonly name: string; readonly parts: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Finds out what some files are, unless that is said. */
export async function found(files: readonly SourceFile[], manner: Manner): Promise<Found> {
  const [only, ...others] = files;
  if (only && others.length === 0) return foundIn(only, manner);
  const inFolder = packageIn(new Map(files.map((file) => [file.name, file])));
  const name = folderOf(only);
  return inFolder ? { kind: 'package', name, ...inFolder } : among(files, name, manner);
}

async function foundIn(file: SourceFile, manner: Manner): Promise<Found> {
  const opened = await openFile(file, manner.choices);
  if (opened.kind === 'archive') return among(opened.files, opened.name, manner);
  return opened.kind === 'table' ? recognised(opened, manner) : opened;
}

function among(files: readonly SourceFile[], name: string, manner: Manner): Found | Promise<Found> {
  const part = files.find((file) => file.name === manner.part);
  if (part) return foundIn(part, manner);
  return { kind: 'several', name, parts: files.map((file) => file.name) };
}

function recognised(table: OpenTable, { format, mapping, mappingName }: Manner): TableFound {
  const recognition = recogniseTable(table.sample);
  const { layout } = recognition;
  const own = format === undefined ? recognition.mapping : mappingAs(format, layout, table.sample);
  const misfit = mapping && misfitOf(mappingName ?? table.name, layout, widthOf(table), mapping);
  const isMappingGiven = mapping !== undefined && !misfit;
  return {
    kind: 'table',
    table,
    recognition,
    format: format ?? recognition.format,
    mapping: isMappingGiven ? mapping : own,
    suggested: own,
    misfit,
    isMappingGiven
  };
}

const widthOf = ({ sample }: OpenTable): number =>
  Math.max(0, ...sample.map(({ cells }) => cells.length));

/** A folder or, of a single file, its own name. */
export const folderOf = (file: SourceFile | undefined): string => file?.name.split('/')[0] ?? '';

/** What a page is told of a table. */
export function toldTable(what: TableFound): FoundTable {
  const { table, recognition, format, mapping, suggested, misfit, isMappingGiven } = what;
  const { layout, reasons } = recognition;
  const width = widthOf(table);
  return {
    kind: 'table',
    name: table.name,
    container: table.format,
    packing: table.packing,
    dialect: table.dialect,
    format,
    isFormatChosen: format !== recognition.format,
    reasons,
    columns: Array.from({ length: width }, (_, at) => ({
      column: columnAt(layout, at),
      name: columnName(layout, at)
    })),
    mapping: fitMapping(layout, width, mapping).mapping,
    suggested: fitMapping(layout, width, suggested).mapping,
    suggestions: recognition.suggestions,
    misfit,
    isMappingGiven
  };
}
