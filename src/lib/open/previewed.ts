import type { Problem } from '$lib/model/problem';
import { plainText } from '$lib/readers/events/cell-text';
import { EventReader } from '$lib/readers/events/event-reader';
import { PartyList } from '$lib/readers/events/party-list';
import type { Mapping } from '$lib/readers/mapping';
import { TableDatasetFold } from '$lib/readers/table-dataset';
import { describedTable } from './described-table';
import type { TableFound } from './found';
import type { NamedParties, Preview, PreviewedRow } from './messages';

/** As many rows as are looked at. */
const mostRows = 20;

/** As many parties as are listed. */
const mostParties = 200;

/** What a mapping makes of a table's first rows. */
export async function previewOf(found: TableFound, mapping: Mapping): Promise<Preview> {
  const { table, recognition } = found;
  const { layout } = recognition;
  const reader = new EventReader({ file: table.name, layout, mapping });
  const { problems } = reader.read(table.sample.slice(0, layout.above));
  const fold = new TableDatasetFold();
  const body = table.sample.slice(layout.above, layout.above + mostRows);
  const rows = body.map((row): PreviewedRow => {
    const batch = reader.read([row]);
    fold.add(batch);
    const [incident] = batch.incidents;
    const cells = row.cells.map((cell) => plainText(cell));
    return { line: row.line, cells, incident, problems: batch.problems };
  });
  const settings = { title: '', documentedBy: '', selection: 'illustrative' } as const;
  const name = { id: 'preview', name: table.name, sha256: '', settings };
  const dataset = fold.finish(await describedTable({ ...found, mapping }, name, []));
  return { rows, dataset, problems: withoutLines(problems) };
}

/** The perpetrators that a whole table names; given up where something newer is asked. */
export async function partiesOf(
  { table, recognition }: TableFound,
  mapping: Mapping,
  isGivenUp: () => boolean
): Promise<NamedParties> {
  const guessed = { ...mapping, categories: {} };
  const list = new PartyList({
    file: table.name,
    layout: recognition.layout,
    mapping: guessed
  });
  for await (const rows of table.read().rows) {
    list.add(rows);
    if (isGivenUp()) break;
  }
  return list.first(mostParties);
}

/** What concerns the whole table. */
const withoutLines = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ line }) => line === undefined);
