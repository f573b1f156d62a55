import type { Citation } from '$lib/model/incident';
import type { Text } from '$lib/model/text';
import type { FoundColumn, TableRow } from './table-row';

/** The document that incidents of a table cite: the table itself, by the line as the paragraph. */
export const tableDocument = 'table';

/** A source's words stand in both languages as they are. */
export const asWritten = (text: string): Text => ({ en: text, fr: text });

/** A row as the passage that an incident comes from, and whom the row itself cites. */
export function citationOf(row: TableRow, source: FoundColumn | undefined): Citation {
  const { text } = row.known(source);
  return {
    document: tableDocument,
    section: '',
    subsection: '',
    paragraph: row.line,
    start: 0,
    end: 0,
    harms: [],
    cites: text === '' ? undefined : asWritten(text)
  };
}
