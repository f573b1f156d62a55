import { partyCategoryNames, tableTypeNames, tableWords } from '$lib/i18n/table-words';
import type { Note } from '$lib/model/dataset';
import { harmlessText } from '$lib/model/harmless-text';
import type { Text } from '$lib/model/text';
import { sha256 as hashOf } from '$lib/readers/sha256';
import type { TableDescription } from '$lib/readers/table-dataset';
import type { Mapping } from '$lib/readers/mapping';
import type { TableFound } from './found';
import { mappedNotes } from './mapped-notes';
import type { Settings } from './messages';

/** A table by what is known of it without reading it. */
export interface TableName {
  readonly id: string;
  /** of the file */
  readonly name: string;
  readonly sha256: string;
  readonly settings: Settings;
}

/**
 * What a table does not say of itself: what its reader says, and what follows from its format.
 * Without some countries' boundaries its numbers by region are others, and so is its version.
 */
export async function describedTable(
  { table, mapping, isMappingGiven }: TableFound,
  { id, name, sha256, settings }: TableName,
  notLoaded: readonly string[]
): Promise<TableDescription> {
  const file = harmlessText(name);
  const title = harmlessText(settings.title) || file.replace(/(\.[A-Za-z0-9]{1,8})+$/, '') || file;
  const source = harmlessText(settings.documentedBy);
  const manner = JSON.stringify({
    sha256,
    dialect: table.dialect,
    mapping,
    ...(notLoaded.length > 0 && { notLoaded })
  });
  return {
    id,
    title: both(title),
    description: both(''),
    documentedBy: both(source || file),
    version: (await hashOf(manner)).slice(0, 12),
    sha256,
    licence: { name: '', url: '' },
    selection: settings.selection,
    file,
    categories: partyCategoryNames,
    typeNames: tableTypeNames,
    notes: notesOn(mapping, isMappingGiven)
  };
}

const both = (text: string): Text => ({ en: text, fr: text });

/** How the table is read, as notes of the dataset: as its format is, as somebody says, or both. */
function notesOn(mapping: Mapping, isMappingGiven: boolean): Note[] {
  const { format } = mapping;
  const conventions = isMappingGiven && format === 'flat' ? [] : conventionsOf(format);
  const texts = [...conventions, ...(isMappingGiven ? mappedNotes(mapping) : [])];
  return texts.map((text, index) => ({
    id: `${format}-${index + 1}`,
    kind: 'choice',
    incident: undefined,
    text
  }));
}

function conventionsOf(format: Mapping['format']): Text[] {
  const french = tableWords.fr.conventions[format];
  return tableWords.en.conventions[format].map((en, index) => ({ en, fr: french[index] ?? en }));
}
