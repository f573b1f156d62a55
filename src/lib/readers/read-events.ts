import { EventReader, type EventTable } from './events/event-reader';
import type { RawTable } from './raw-table';
import type { TableBatch } from './table-batch';

/**
 * Reads a table of events into incidents. Every row below the headers is read, or rejected, or
 * tells of an incident already told; whatever is not read as written has its problem. Where
 * `table.gathered` turns out late, the table is to be read again for the parties of its events.
 */
export async function* readEvents(rows: RawTable, table: EventTable): AsyncGenerator<TableBatch> {
  const reader = new EventReader(table);
  for await (const batch of rows) yield await reader.placed(reader.read(batch));
  yield reader.finish();
}
