import type { Mapping } from '../mapping';
import { columnName, type TableLayout } from '../table-layout';
import { harmHeader } from './harm-header';
import { harmInTag } from './harm-tag';

/** Columns that seem to count people harmed in a way that the mapping reads no number of. */
export function unreadHarms(layout: TableLayout, { format, harms }: Mapping): string[] {
  if (format !== 'flat' && format !== 'hxl') return [];
  const isRead = new Set(harms.map(({ harm }) => harm));
  const width = Math.max(layout.names.length, layout.tags.length);
  return Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    const harm = harmInTag(layout.tags[at] ?? '') ?? harmHeader(layout.names[at] ?? '')?.harm;
    return harm && !isRead.has(harm) ? columnName(layout, at) : [];
  });
}
