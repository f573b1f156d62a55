import type { Cube } from '$lib/cube/cube';
import { RollUp } from '$lib/cube/roll-up';
import type { Dataset } from '$lib/model/dataset';
import type { Incident } from '$lib/model/incident';
import { GatheredSides } from '$lib/readers/events/event-rows';
import { readEvents } from '$lib/readers/read-events';
import { Locator, type LoadBoundaries } from '$lib/readers/regions/locator';
import { presentCountries } from '$lib/readers/regions/present-countries';
import type { TableBatch } from '$lib/readers/table-batch';
import { TableDatasetFold } from '$lib/readers/table-dataset';
import { MemoryStore } from '$lib/stores/memory-store';
import { ProblemList } from '$lib/stores/problem-list';
import type { RowSummary } from '$lib/stores/row-report';
import type { IncidentStore } from '$lib/stores/store';
import type { TableFound } from './found';
import type { Progress } from './messages';
import { RereadStore } from './reread-store';
import { describedTable, type TableName } from './described-table';

/** As many incidents as are held at once; of larger files the ones asked for are read again. */
export const mostHeld = 200_000;

/** What a table came to. */
export interface TableRead {
  /** undefined where no row of it could be read */
  readonly opened:
    | {
        readonly dataset: Dataset;
        readonly store: IncidentStore;
        readonly cube: Cube;
        /** the boundaries by which coordinates were given regions */
        readonly boundaries: Locator['used'];
      }
    | undefined;
  readonly problems: ProblemList;
  readonly summary: RowSummary;
}

const noBoundaries: LoadBoundaries = async () => 'not-loaded';

type Rows = ReturnType<TableFound['table']['read']>['rows'];
type Events = (rows: Rows) => AsyncIterable<TableBatch>;

/** Reads a whole table, rolling it up as it comes. */
export async function readTable(
  found: TableFound,
  name: TableName,
  onprogress: (progress: Omit<Progress, 'size'>) => void,
  most = mostHeld,
  load = noBoundaries
): Promise<TableRead> {
  const gathered = new GatheredSides();
  const locator = new Locator(load);
  const events: Events = (rows) => eventsOf(found, rows, { gathered, locator });
  const pass = () => readOnce(found, events, onprogress, most);
  let read = await pass();
  if (gathered.late) {
    gathered.readAgain();
    read = await pass();
  }
  const { fold, rollUp, problems, unread, held } = read;
  const { counts } = fold;
  if (counts.rows + unread === 0) problems.add([{ code: 'no-rows', file: found.table.name }]);
  const summary = {
    ...counts,
    rows: counts.rows + unread,
    rejected: counts.rejected + unread,
    problems: problems.counts
  };
  const dataset = fold.finish(await describedTable(found, name, locator.notLoaded));
  if (!dataset) return { opened: undefined, problems, summary };
  const cube = rollUp.finish();
  const store = held
    ? new MemoryStore(dataset, held, cube)
    : new RereadStore(dataset, cube, () => events(found.table.read().rows));
  return { opened: { dataset, store, cube, boundaries: locator.used }, problems, summary };
}

/** Reads a table from its first row to its last. */
async function readOnce(
  found: TableFound,
  events: Events,
  onprogress: (progress: Omit<Progress, 'size'>) => void,
  most: number
) {
  const reading = found.table.read({ onProgress: onprogress });
  const fold = new TableDatasetFold();
  const rollUp = new RollUp();
  const problems = new ProblemList();
  let held: Incident[] | undefined = [];
  for await (const batch of events(reading.rows)) {
    fold.add(batch);
    problems.add(batch.problems);
    for (const incident of batch.incidents) rollUp.add(incident);
    held?.push(...batch.incidents);
    if (held && held.length > most) held = undefined;
  }
  problems.add(reading.problems);
  return { fold, rollUp, problems, unread: reading.unread, held };
}

const eventsOf = (
  { table, recognition, mapping }: TableFound,
  rows: Rows,
  { gathered, locator }: { readonly gathered: GatheredSides; readonly locator: Locator }
): AsyncIterable<TableBatch> =>
  readEvents(rows, {
    file: table.name,
    layout: recognition.layout,
    mapping,
    gathered,
    search: { present: presentCountries(table.sample, recognition.layout, mapping), locator }
  });
