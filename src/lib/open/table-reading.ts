import type { Cube } from '$lib/cube/cube';
import { RollUp } from '$lib/cube/roll-up';
import type { Dataset } from '$lib/model/dataset';
import type { Incident } from '$lib/model/incident';
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

/** Reads a whole table, rolling it up as it comes. */
export async function readTable(
  found: TableFound,
  name: TableName,
  onprogress: (progress: Omit<Progress, 'size'>) => void,
  most = mostHeld,
  load = noBoundaries
): Promise<TableRead> {
  const { table } = found;
  const locator = new Locator(load);
  const reading = table.read({ onProgress: onprogress });
  const fold = new TableDatasetFold();
  const rollUp = new RollUp();
  const problems = new ProblemList();
  let held: Incident[] | undefined = [];
  for await (const batch of eventsOf(found, reading.rows, locator)) {
    fold.add(batch);
    problems.add(batch.problems);
    for (const incident of batch.incidents) rollUp.add(incident);
    held?.push(...batch.incidents);
    if (held && held.length > most) held = undefined;
  }
  problems.add(reading.problems);
  const { counts } = fold;
  const summary = {
    ...counts,
    rows: counts.rows + reading.unread,
    rejected: counts.rejected + reading.unread,
    problems: problems.counts
  };
  const dataset = fold.finish(await describedTable(found, name, locator.notLoaded));
  if (!dataset) return { opened: undefined, problems, summary };
  const cube = rollUp.finish();
  const store = held
    ? new MemoryStore(dataset, held)
    : new RereadStore(dataset, cube, () => eventsOf(found, table.read().rows, locator));
  return { opened: { dataset, store, cube, boundaries: locator.used }, problems, summary };
}

const eventsOf = (
  { table, recognition, mapping }: TableFound,
  rows: ReturnType<TableFound['table']['read']>['rows'],
  locator: Locator
): AsyncIterable<TableBatch> =>
  readEvents(rows, {
    file: table.name,
    layout: recognition.layout,
    mapping,
    search: { present: presentCountries(table.sample, recognition.layout, mapping), locator }
  });
